import type { Refused } from "./send";

/** What a refusal says about the parts of one field, by their path below it: `settings.json.path` as `json.path`. */
export function errorsBelow(refused: Refused | null, field: string): Record<string, string> {
  const detail = refused?.detail;
  if (typeof detail !== "object" || detail === null || !("fields" in detail)) return {};
  const all = Object.entries((detail.fields ?? {}) as Record<string, string>);
  return Object.fromEntries(
    all.filter(([path]) => path.startsWith(`${field}.`)).map(([path, words]) => [path.slice(field.length + 1), words]),
  );
}
