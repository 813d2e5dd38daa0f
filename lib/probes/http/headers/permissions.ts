import { parseDictionary } from "structured-headers";
import { type Header, valuesOf } from "../header";
import type { Found } from "./found";
import { shown } from "./shown";

/** A policy that browsers can read: what they cannot, they ignore whole. */
export function permissions({ headers }: { headers: readonly Header[] }): Found {
  const line = valuesOf(headers, "permissions-policy").join(", ");
  const expected = "Permissions-Policy that browsers can read";
  if (line === "") return { outcome: "fail", expected, seen: "none" };
  const count = featuresOf(line);
  if (count === null) return { outcome: "fail", expected, seen: `${shown([line])}, which they cannot` };
  return { outcome: count > 0 ? "pass" : "fail", expected, seen: `${count} features` };
}

function featuresOf(line: string): number | null {
  try {
    return parseDictionary(line).size;
  } catch {
    return null;
  }
}
