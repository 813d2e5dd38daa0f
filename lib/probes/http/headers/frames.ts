import { clean } from "../../redact";
import { type Header, valuesOf } from "../header";
import type { Found } from "./found";
import { listed } from "./listed";
import { shown } from "./shown";

/** Either header keeps others from framing a page; where both stand, browsers heed the policy. */
export function frames({ headers }: { headers: readonly Header[] }): Found {
  const expected = "X-Frame-Options DENY or SAMEORIGIN, or frame-ancestors of CSP";
  const ancestors = valuesOf(headers, "content-security-policy").flatMap(ancestorsOf);
  if (ancestors.length > 0) {
    const met = ancestors.some((sources) => !sources.some((source) => ANYBODY.test(source)));
    const seen = clean(`frame-ancestors ${ancestors.map((sources) => sources.join(" ")).join("; ")}`.slice(0, 200));
    return { outcome: met ? "pass" : "fail", expected, seen };
  }
  const values = listed(headers, "x-frame-options").map((value) => value.toUpperCase());
  const [value = "none"] = values;
  if (new Set(values).size > 1) return { outcome: "fail", expected, seen: `${shown(values)}, which contradict` };
  return { outcome: ["DENY", "SAMEORIGIN"].includes(value) ? "pass" : "fail", expected, seen: shown([value]) };
}

const ANYBODY = /^(?:https?:|(?:https?:\/\/)?\*(?::[\d*]+)?)$/;

// A line may hold several policies, parted by commas; of what one of them says twice the first holds.
const ancestorsOf = (line: string): string[][] =>
  line.split(",").flatMap((policy) => {
    const directives = policy.split(";").map((directive) => directive.trim().toLowerCase().split(/\s+/));
    const found = directives.find(([name]) => name === "frame-ancestors");
    return found ? [found.slice(1)] : [];
  });
