import { parseSetCookie } from "set-cookie-parser";
import { clean } from "../redact";
import { type Header, valuesOf } from "./header";

/** A cookie as it was set, without its value. `attributes` are as sent, in lower case and in order. */
export type Cookie = {
  name: string;
  secure: boolean;
  httpOnly: boolean;
  sameSite: string | null;
  domain: string | null;
  path: string | null;
  /** It outlives the browser. */
  persists: boolean;
  attributes: string[];
};

const MOST_COOKIES = 50;

/** The cookies an answer sets, at most fifty; one that is deleted is none. */
export function readCookies(headers: readonly Header[]): Cookie[] {
  const sent = valuesOf(headers, "set-cookie").slice(0, MOST_COOKIES);
  return sent.flatMap((value) => {
    const [cookie] = parseSetCookie(value, { decodeValues: false, silent: true, split: false });
    if (!cookie || isDeleted(cookie)) return [];
    return {
      name: clean(cookie.name.slice(0, 200)),
      ...{ secure: cookie.secure === true, httpOnly: cookie.httpOnly === true, sameSite: cookie.sameSite ?? null },
      ...{ domain: cookie.domain?.toLowerCase().replace(/^\./, "") || null, path: cookie.path ?? null },
      persists: cookie.expires !== undefined || cookie.maxAge !== undefined,
      attributes: attributesOf(value),
    };
  });
}

// Max-Age wins over Expires (RFC 6265 5.3).
const isDeleted = ({ maxAge, expires }: { maxAge?: number | undefined; expires?: Date | undefined }) =>
  maxAge === undefined ? expires !== undefined && expires.getTime() < YEAR_2000 : maxAge <= 0;

const YEAR_2000 = Date.UTC(2000, 0, 1);

const attributesOf = (value: string): string[] =>
  value
    .split(";")
    .slice(1)
    .map((part) => clean((part.split("=")[0] ?? "").trim().toLowerCase().slice(0, 100)))
    .filter((name) => name !== "");

/** A cookie in the words of its header. */
export const shownCookie = ({ name, secure, httpOnly, sameSite, domain, path, persists, attributes }: Cookie) => ({
  ...{ name, secure, httpOnly, sameSite: sameSite && clean(sameSite.slice(0, 100)), persists, attributes },
  ...{ domain: domain && clean(domain.slice(0, 253)), path: path && clean(path.slice(0, 200)) },
});
