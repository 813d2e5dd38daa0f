import { type Header, valuesOf } from "../header";
import type { Found } from "./found";
import { shown } from "./shown";

const SAFE = new Set(["no-referrer", "same-origin", "strict-origin", "strict-origin-when-cross-origin"]);
const POLICIES = new Set([...SAFE, "origin", "origin-when-cross-origin", "no-referrer-when-downgrade", "unsafe-url"]);

/** Of several policies the last a browser knows holds: a list is how a newer one is offered. */
export function referrer({ headers }: { headers: readonly Header[] }): Found {
  const lines = valuesOf(headers, "referrer-policy");
  const known = lines.map((line) => split(line).findLast((policy) => POLICIES.has(policy)) ?? "");
  const expected = "Referrer-Policy that sends no path to other sites";
  if (new Set(known).size > 1) return { outcome: "fail", expected, seen: `${shown(lines)}, which contradict` };
  return { outcome: SAFE.has(known[0] ?? "") ? "pass" : "fail", expected, seen: shown(lines) };
}

const split = (line: string) =>
  line
    .split(",")
    .map((part) => part.trim().toLowerCase())
    .filter((part) => part !== "");
