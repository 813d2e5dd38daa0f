import { hideSecrets } from "@/lib/domain/secret/hide-secrets";

const MASK = "[masked]";
const SECRET_NAME =
  /pass(?:word|wd|phrase)?|secret|token|api[-_]?key|access[-_]?key|credential|signature|session|auth/i;
const SECRET_HEADER = /cookie|authoriz|authentic|token|secret|key|session|signature|password/i;

// A target answers for machines: there "password: x" holds one, where a person's words may only speak of it.
const USER_OF_URL = /(:\/\/)[^\s/@"'<>]{1,200}(?=@)/g;
const NAMED =
  /((?:password|passwd|secret|token|api_?key|access_?key)\w{0,20}["']?\s{0,4}[:=]\s{0,4})(?!\[masked\])(?:"[^"\n]{1,500}"?|'[^'\n]{1,500}'?|[^\s"'&,;<>{}]{1,500})/gi;
const CREDENTIALS = /(\b(?:Bearer|Basic)\s{1,4})[\w.~+/=-]{8,4000}/gi;

/** Masks what looks like a secret in a text of a target. */
export const redactText = (text: string): string =>
  hideSecrets(text, MASK)
    .replace(USER_OF_URL, `$1${MASK}`)
    .replace(CREDENTIALS, `$1${MASK}`)
    .replace(NAMED, `$1${MASK}`);

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
