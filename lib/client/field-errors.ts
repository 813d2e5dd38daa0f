import type { Refused } from "./send";

/** What a refusal says about single fields, by their path; empty where it is about the whole. */
export function fieldErrors(refused: Refused | null): Record<string, string | undefined> {
  const detail = refused?.detail;
  if (typeof detail !== "object" || detail === null || !("fields" in detail)) return {};
  return (detail.fields ?? {}) as Record<string, string>;
}
