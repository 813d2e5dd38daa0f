import { clean } from "./redact";

const LEAST_CHARACTERS = 4;
const HTML: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** How a secret looks as it is, and escaped for JSON, HTML and addresses, in hexadecimal and in base64; longest first. */
export function secretForms(secret: string): string[] {
  if (secret.length < LEAST_CHARACTERS) return [];
  const forms = [secret, secret.trim(), ...asText(secret), ...asAddress(clean(secret)), ...asBytes(secret)];
  const kept = forms.map(folded).filter((form) => form.length >= LEAST_CHARACTERS);
  return [...new Set(kept)].sort((left, right) => right.length - left.length);
}

/** With small letters for capital ones; what is not ASCII stays, so that every place stays too. */
export const folded = (text: string): string => text.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase());

const quoted = (text: string) => JSON.stringify(text).slice(1, -1);

const asText = (secret: string) => [
  ...[quoted(secret), quoted(quoted(secret)), quoted(secret).replaceAll("/", "\\/")],
  ...[/[&<>"']/g, /[&<>]/g].map((signs) => secret.replace(signs, (sign) => HTML[sign] ?? sign)),
];

const asAddress = (secret: string) => [
  ...[encodeURIComponent(secret), encodeURIComponent(secret).replaceAll("%20", "+"), encodeURI(secret)],
];

function asBytes(secret: string): string[] {
  const bytes = Buffer.from(secret);
  const base64 = bytes.toString("base64");
  return [bytes.toString("hex"), base64, base64.replace(/=+$/, ""), bytes.toString("base64url")];
}
