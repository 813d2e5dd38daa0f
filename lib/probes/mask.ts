import { clean, MASK, redactText } from "./redact";
import { folded, secretForms } from "./secret-forms";

const LONG_LINE = 16;

/** A text as it may be kept. */
export type Mask = (text: string) => string;

/**
 * Masks in a text the secrets that were opened, in whatever form they come back, and what looks like any other secret.
 * Secrets of less than four characters are not looked for: they would be found everywhere.
 */
export function maskOf(opened: Iterable<string>): Mask {
  const forms = [...new Set([...opened].flatMap(partsOf).flatMap(secretForms))].sort(
    (left, right) => right.length - left.length,
  );
  return (text) => {
    const stored = clean(text);
    return redactText(forms.length === 0 ? stored : hideForms(hideEncoded(hideForms(stored, forms), forms), forms));
  };
}

/** A secret, and what of it a server may repeat alone: the password of an address, what stands behind a colon, long lines. */
function partsOf(secret: string): string[] {
  const password = URL.canParse(secret) ? fromPercent(new URL(secret).password) : "";
  const behind = /^[^\s:/]{1,100}:([^\s/].{3,})$/s.exec(secret)?.[1] ?? "";
  const lines = secret.includes("\n") ? secret.split("\n").filter((line) => line.trim().length >= LONG_LINE) : [];
  return [secret, password, behind, ...lines];
}

const holds = (text: string, forms: readonly string[]) => {
  const lower = folded(text);
  return forms.some((form) => lower.includes(form) || cutLength(lower, form, lower.length) > 0);
};

const hideForms = (text: string, forms: readonly string[]): string =>
  forms.reduce((hidden, form) => hideCut(hideOne(hidden, form), form), text);

function hideOne(text: string, form: string): string {
  const lower = folded(text);
  let hidden = "";
  let end = 0;
  for (let at = lower.indexOf(form); at >= 0; at = lower.indexOf(form, end)) {
    hidden += text.slice(end, at) + MASK;
    end = at + form.length;
  }
  return hidden + text.slice(end);
}

const LEAST_CUT = 8;

/** Also where a text was cut short, in the midst of a secret. */
function hideCut(text: string, form: string): string {
  const lower = folded(text);
  const ends = [...text.matchAll(/[…”]|$/g)].map(({ index }) => index);
  const cuts = ends.map((end) => ({ end, length: cutLength(lower, form, end) })).filter(({ length }) => length > 0);
  return cuts.reduceRight((hidden, { end, length }) => hidden.slice(0, end - length) + MASK + hidden.slice(end), text);
}

/** How much of the beginning of a secret stands before the end of a text; nothing where it is too little to tell. */
function cutLength(lower: string, form: string, end: number): number {
  for (let length = form.length - 1; length >= LEAST_CUT; length -= 1)
    if (lower.endsWith(form.slice(0, length), end)) return length;
  return 0;
}

// Whatever decodes to a secret is one: `user:password` in base64, letters escaped that need not be.
const ENCODED: readonly [RegExp, (token: string) => string[]][] = [
  [/[\w+/-]{6,}={0,2}/g, (token) => [0, 1, 2, 3].map((skipped) => fromBase64(token.slice(skipped)))],
  [/(?:[0-9a-f]{2}[ :]?){4,}/gi, (token) => [0, 1].map((skipped) => fromHex(token.slice(skipped)))],
  [/[^\s"'<>]+/g, unescaped],
  // The last resort, where a blank is in the midst of it.
  [/[^\n]+/g, unescaped],
];

function unescaped(token: string): string[] {
  if (!/%[0-9a-f]{2}|\\[ux][0-9a-f]{2}|&#x?[0-9a-f]|&[a-z]{2,4};/i.test(token)) return [];
  return [token, token.replaceAll("+", " ")].flatMap((one) => [fromPercent(one), fromEscapes(one), fromEntities(one)]);
}

const hideEncoded = (text: string, forms: readonly string[]): string =>
  ENCODED.reduce(
    (masked, [token, decoded]) =>
      masked.replace(token, (found) => (decoded(found).some((plain) => holds(plain, forms)) ? MASK : found)),
    text,
  );

const fromBase64 = (token: string) => Buffer.from(token, "base64").toString();
const fromHex = (token: string) => Buffer.from(token.replace(/[ :]/g, ""), "hex").toString();
const fromEscapes = (token: string) =>
  token.replace(/\\(?:u([0-9a-f]{4})|x([0-9a-f]{2}))/gi, (_, four?: string, two?: string) => character(four ?? two));
const fromEntities = (token: string) =>
  token
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => NAMED[name] ?? name)
    .replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi, (_, hex?: string, decimal?: string) =>
      hex === undefined ? character(Number(decimal).toString(16)) : character(hex),
    );
const NAMED: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const character = (hex = "") => String.fromCodePoint(Math.min(Number.parseInt(hex, 16), 0x10ffff));

function fromPercent(token: string): string {
  const bytes = token.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  // Each character above is a byte where it was escaped; the rest of a token that holds others is no address.
  return /^[\0-ÿ]*$/.test(bytes) ? Buffer.from(bytes, "latin1").toString() : bytes;
}
