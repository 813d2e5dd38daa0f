const MASK = "[masked]";
const SECRET_NAME =
  /pass(?:word|wd|phrase)?|secret|token|api[-_]?key|access[-_]?key|credential|signature|session|auth/i;
const SECRET_HEADER = /cookie|authoriz|authentic|token|secret|key|session|signature|password/i;

const PATTERNS: readonly [RegExp, string][] = [
  [/-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]{0,8000}?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g, MASK],
  [/\beyJ[\w-]{8,}\.[\w-]{4,}(?:\.[\w-]*)?/g, MASK],
  [/\b(Bearer|Basic)\s+[\w.~+/=-]{8,}/gi, `$1 ${MASK}`],
  [/\b(?:AKIA[0-9A-Z]{16}|gh[pousr]_\w{20,}|xox[abpr]-[\w-]{10,}|sk_live_\w{10,})/g, MASK],
  [/([a-z][a-z0-9+.-]{1,20}:\/\/)[^\s/@"'<>]{1,200}@/gi, `$1${MASK}@`],
  [
    /(["']?\b\w{0,40}(?:password|passwd|secret|token|api_?key|access_?key)\w{0,20}["']?\s{0,4}[:=]\s{0,4})(?:"[^"\n]{1,500}"?|'[^'\n]{1,500}'?|[^\s"'&,;<>{}]{1,500})/gi,
    `$1${MASK}`,
  ],
];

/** Masks what looks like a secret in a text of a target. */
export const redactText = (text: string): string =>
  PATTERNS.reduce((result, [pattern, replacement]) => result.replace(pattern, replacement), text);

/** Whether a field or parameter of that name tends to hold a secret. */
export const isTelling = (name: string): boolean => SECRET_NAME.test(name);

/** An address as it may be kept: no user, no password, no fragment, and the values of telling parameters masked. */
export function redactUrl(url: URL): string {
  const kept = new URL(url);
  kept.username = "";
  kept.password = "";
  kept.hash = "";
  for (const name of new Set(kept.searchParams.keys())) if (isTelling(name)) kept.searchParams.set(name, MASK);
  return kept.href;
}

/** The value of a header as it may be kept, at most 500 characters. */
export function redactHeader(name: string, value: string): string {
  return SECRET_HEADER.test(name) ? MASK : clean(redactText(value).slice(0, 500));
}

/** A text that any store takes: no NUL and other control characters, no half of a surrogate pair. */
export const clean = (text: string): string => text.replace(UNSTORABLE, "\uFFFD");

const UNSTORABLE = /[^\P{Cc}\n\r\t]|\p{Surrogate}/gu;
