const percent = (text: string) =>
  [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join("");

/** Ways in which a secret of ASCII may come back. */
export const formsOf = (secret: string): string[] => [
  ...[secret, secret.toUpperCase(), JSON.stringify(secret), JSON.stringify(JSON.stringify(secret))],
  ...[encodeURIComponent(secret), percent(secret), encodeURIComponent(secret).toLowerCase()],
  ...["", "u:", "us:", "use:"].flatMap((user) => {
    const bytes = Buffer.from(`${user}${secret}`);
    return [bytes.toString("base64"), bytes.toString("base64url"), bytes.toString("hex")];
  }),
  Buffer.from(secret).toString("hex").toUpperCase(),
  [...secret].map((sign) => `\\u00${sign.charCodeAt(0).toString(16).padStart(2, "0")}`).join(""),
];

/** What of a secret in base64 is the same whatever stands before and after it, for each of the three places it may begin. */
const cores = (secret: string): string[] =>
  [0, 1, 2].map((before) => {
    const bytes = Buffer.from(" ".repeat(before) + secret);
    const whole = bytes.subarray(0, bytes.length - (bytes.length % 3));
    return whole.toString("base64").slice(before === 0 ? 0 : 4);
  });

/** Where a text betrays a secret: by what form, or null. Looked for in other ways than those that mask it. */
export function betrayal(text: string, secret: string): string | null {
  const all = [text, unescaped(text), unescaped(unescaped(text))].map((one) => one.toLowerCase());
  const hex = Buffer.from(secret).toString("hex");
  const found = [secret, hex].find((form) => all.some((one) => one.includes(form.toLowerCase())));
  if (found) return found;
  const folded = text.replaceAll("-", "+").replaceAll("_", "/");
  return cores(secret).find((core) => folded.includes(core)) ?? null;
}

const unescaped = (text: string) =>
  text
    .replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\\u([0-9a-f]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\\(["\\/])/g, "$1");

/** Every text of a JSON value, names too. */
export function textsIn(value: unknown): string[] {
  if (typeof value === "string" || typeof value === "number") return [String(value)];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => [name, ...textsIn(member)]);
}
