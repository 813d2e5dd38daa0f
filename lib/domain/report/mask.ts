/** Passwords inside addresses and commands are not printed: `redis://:secret@host`, `curl -u admin:secret`. */
const maskText = (text: string): string => text.replaceAll(IN_URL, "$1•••@").replaceAll(IN_OPTION, "$1•••");

const IN_URL = /(\b[a-z][a-z0-9+.-]*:\/\/[^\s:@/]*:)[^\s@/]+@/gi;
const IN_OPTION = /((?:^|\s)(?:-u|--user)[ =][^\s:]+:)\S+/g;

/** Plain JSON with every text in it masked: whatever is printed next needs no thought of its own. */
export function mask<Json>(value: Json): Json {
  // Safe: each value is replaced by one of its own kind.
  return masked(value) as Json;
}

function masked(value: unknown): unknown {
  if (typeof value === "string") return maskText(value);
  if (Array.isArray(value)) return value.map(masked);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, masked(one)]));
}
