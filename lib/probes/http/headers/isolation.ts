import { type Header, valuesOf } from "../header";
import type { Found } from "./found";

/** The headers that keep a page apart from other sites: good to have, no fault where not. */
export function isolation({ headers }: { headers: readonly Header[] }): Found {
  const named = ["cross-origin-opener-policy", "cross-origin-resource-policy"];
  const set = named.filter((name) => valuesOf(headers, name).length > 0);
  const expected = "Cross-Origin-Opener-Policy and Cross-Origin-Resource-Policy";
  return { outcome: set.length === named.length ? "pass" : "warn", expected, seen: set.join(" and ") || "neither" };
}
