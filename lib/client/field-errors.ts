import type { Refused } from "./send";

/** What a refusal says about single fields, by their name; empty where it is about the whole. */
export function fieldErrors(refused: Refused | null): Record<string, string | undefined> {
  const detail = refused?.detail;
  if (typeof detail !== "object" || detail === null || !("fields" in detail)) return {};
  const fields = Object.entries((detail.fields ?? {}) as Record<string, string>);
  // Of a list the first wrong place is told at the list: "ports.1" belongs to "ports".
  return Object.fromEntries(fields.reverse().map(([path, sentence]) => [path.split(".")[0], sentence]));
}
