import { LRUCache } from "lru-cache";
import { hideSecrets } from "@/lib/domain/secret/hide-secrets";

export const MASK = "[masked]";
const SECRET_NAME =
  /pass(?:word|wd|phrase)?|secret|token|api[-_]?key|access[-_]?key|credential|signature|session|auth/i;
const SECRET_HEADER = /cookie|authoriz|authentic|token|secret|key|session|signature|password/i;

// A target answers for machines: there "password: x" holds one, where a person's words may only speak of it.
const USER_OF_URL = /(:\/\/)[^\s/@"'<>]{1,200}(?=@)/g;
const NAMED =
  /((?:password|passwd|secret|token|api_?key|access_?key)\w{0,20}["']?\s{0,4}[:=]\s{0,4})(?!\[masked\])(?:"[^"\n]{1,500}"?|'[^'\n]{1,500}'?|[^\s"'&,;<>{}]{1,500})/gi;
const CREDENTIALS = /(\b(?:Bearer|Basic)\s{1,4})[\w.~+/=-]{8,4000}/gi;

const AWS_SECRET = /(\baws.{0,30}?["'\s:=]{1,5})[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+])/gi;
const COOKIE_LINE = /^(\s*(?:set-)?cookie\s*:\s*)(.+)$/gim;
// The name of a cookie and its attributes tell what a probe is about; after a comma the next one begins.
const COOKIE_VALUE = /((?:^|,)\s*[^=;,\s]{1,200}=)[^;]*/g;
const PARAMETER = /([?&])([^\s=&#"'<>]{1,200})=([^\s&#"'<>]{1,2000})/g;
const CARD = /(?<![\d.])\d(?:[ -]?\d){12,18}(?![\d.])/g;

// What was looked through and holds nothing comes again with the next run: headers, sentences, names.
const harmless = new LRUCache<string, true>({ max: 5000 });
const LONGEST_KNOWN = 300;

/** Masks what looks like a secret in a text of a target. */
export function redactText(text: string): string {
  if (harmless.has(text)) return text;
  const redacted = redacting(text);
  if (redacted === text && text.length <= LONGEST_KNOWN) harmless.set(text, true);
  return redacted;
}

const redacting = (text: string): string =>
  hideSecrets(text, MASK)
    .replace(USER_OF_URL, `$1${MASK}`)
    .replace(COOKIE_LINE, (_, name: string, value: string) => name + redactCookies(value))
    .replace(CREDENTIALS, `$1${MASK}`)
    .replace(AWS_SECRET, `$1${MASK}`)
    .replace(NAMED, `$1${MASK}`)
    .replace(PARAMETER, (whole, sign: string, name: string) => (isTelling(name) ? `${sign}${name}=${MASK}` : whole))
    .replace(CARD, (digits) => (isCard(digits) ? MASK : digits));

const redactCookies = (header: string) => header.replace(COOKIE_VALUE, `$1${MASK}`);

/** Whether digits are the number of a payment card: those of their issuers, with the check digit (Luhn) right. */
function isCard(text: string): boolean {
  const digits = text.replace(/\D/g, "");
  if (!/^(?:4|5[1-5]|2[2-7]|3[47]|6(?:011|5|4[4-9])|3(?:0[0-5]|[689])|35)/.test(digits)) return false;
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const doubled = index % 2 === 1 ? 2 * Number(digit) : Number(digit);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

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

/** The value of a header as it may be kept, at most 2,048 characters. */
export function redactHeader(name: string, value: string): string {
  if (/^set-cookie2?$/i.test(name)) return clean(redactCookies(value).slice(0, 2048));
  return SECRET_HEADER.test(name) ? MASK : clean(redactText(value).slice(0, 2048));
}

/** A text that any store takes: no NUL and other control characters, no half of a surrogate pair. */
export const clean = (text: string): string => text.replace(UNSTORABLE, "\uFFFD");

const UNSTORABLE = /[^\P{Cc}\n\r\t]|\p{Surrogate}/gu;
