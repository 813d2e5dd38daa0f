import { type Judged, judged } from "@/lib/domain/probe/verdict-of";
import { regex } from "../regex";
import { inJson } from "./expect-json";
import { namesVersion } from "./names-version";
import { isPartial, partial } from "./partial";
import type { HttpSeen } from "./seen";
import type { HttpSettings } from "./settings";

/** What is expected of the body, judged. What was not read to its end cannot show that something is not in it. */
export function inBody(settings: HttpSettings, seen: HttpSeen): Judged[] {
  const { contains, notContains, matches, notMatches } = settings;
  return [
    ...(contains === undefined ? [] : [search(seen, { ...has(contains), wanted: true })]),
    ...(notContains === undefined ? [] : [search(seen, { ...has(notContains), wanted: false })]),
    ...(matches === undefined ? [] : [search(seen, { ...fits(matches), wanted: true })]),
    ...(notMatches === undefined ? [] : [search(seen, { ...fits(notMatches), wanted: false })]),
    ...inJson(settings, seen),
    ...ofVersion(settings, seen),
  ];
}

type Sought = {
  what: string;
  found: (text: string) => boolean;
  verb: [string, string];
  wanted: boolean;
  /** Only the whole text can show it: a pattern may hold on to the end. */
  whole?: boolean;
};

const has = (text: string) => ({
  what: `“${text}”`,
  found: (body: string) => body.includes(text),
  verb: ["contains", "does not contain"] as [string, string],
});

const fits = (pattern: string) => ({
  what: pattern,
  found: regex(pattern).test,
  verb: ["matches", "does not match"] as [string, string],
  whole: true,
});

function search(seen: HttpSeen, { what, found, verb, wanted, whole = false }: Sought): Judged {
  const expected = `${verb[wanted ? 0 : 1]} ${what}`;
  const isThere = !seen.encoded && found(seen.text);
  if (isPartial(seen) && (whole || !isThere)) return partial("Text", expected, seen);
  return judged("Text", isThere === wanted ? "pass" : "fail", {
    expected,
    seen: isThere ? "found" : "not found",
    sentence: `text ${what} ${isThere ? "found" : "not found"}`,
  });
}

function ofVersion({ version: wanted, versionPath }: HttpSettings, seen: HttpSeen): Judged[] {
  if (wanted === undefined || versionPath !== undefined) return [];
  const met = !seen.encoded && namesVersion(seen.text, wanted);
  if (!met && isPartial(seen)) return [partial("Version", wanted, seen)];
  const saw = met ? "found" : "not found";
  const sentence = `version ${wanted} is not in the answer`;
  return [judged("Version", met ? "pass" : "fail", { expected: wanted, seen: saw, sentence })];
}
