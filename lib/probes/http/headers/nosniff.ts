import type { Header } from "../header";
import type { Found } from "./found";
import { listed } from "./listed";
import { shown } from "./shown";

/** A file is taken for what it is called, and nothing else. */
export function nosniff({ headers }: { headers: readonly Header[] }): Found {
  const values = listed(headers, "x-content-type-options").map((value) => value.toLowerCase());
  const met = values.length > 0 && values.every((value) => value === "nosniff");
  return { outcome: met ? "pass" : "fail", expected: "nosniff", seen: shown(values) };
}
