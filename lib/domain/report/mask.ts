import { hideSecrets } from "@/lib/domain/secret/hide-secrets";

/** Plain JSON with every text in it masked: whatever is printed next needs no thought of its own. */
export function mask<Json>(value: Json): Json {
  // Safe: each value is replaced by one of its own kind.
  return masked(value) as Json;
}

function masked(value: unknown): unknown {
  if (typeof value === "string") return hideSecrets(value, "•••");
  if (Array.isArray(value)) return value.map(masked);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, masked(one)]));
}
