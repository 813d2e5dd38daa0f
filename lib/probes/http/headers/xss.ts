import { type Header, valuesOf } from "../header";
import type { Found } from "./found";
import { shown } from "./shown";

/** Browsers dropped the filter it switched on, which was itself a way in: absent and 0 are as good. */
export function xss({ headers }: { headers: readonly Header[] }): Found {
  const values = valuesOf(headers, "x-xss-protection").map((value) => value.trim());
  const met = values.every((value) => value === "0");
  const seen = values.length === 0 ? "absent: superseded by CSP" : met ? "0: superseded by CSP" : shown(values);
  return { outcome: met ? "pass" : "warn", expected: "absent or 0", seen };
}
