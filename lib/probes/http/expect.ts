import type { Assertion } from "@/lib/domain/probe/verdict";
import { clean, isTelling, redactText } from "../redact";
import { jsonAt } from "./json-at";
import type { HttpSettings } from "./settings";

/** What an HTTP probe saw: the last answer, whole enough to judge. */
export type HttpSeen = {
  status: number;
  /** Where it redirects to, and was not followed. */
  location: string | null;
  /** Milliseconds of the whole run. */
  totalMs: number;
  text: string;
  truncated: boolean;
  encoded: boolean;
};

/** An expectation met or not, with the sentence that says so without anything that differs from run to run. */
export type Judged = Assertion & { sentence: string };

export const expectations = (settings: HttpSettings, seen: HttpSeen): Judged[] =>
  [status, latency, contains, notContains, json].flatMap((expect) => expect(settings, seen) ?? []);

type Expect = (settings: HttpSettings, seen: HttpSeen) => Judged | undefined;

const status: Expect = ({ status: wanted }, { status: got, location }) => {
  const expected = Array.isArray(wanted) ? wanted.join(" or ") : wanted;
  const met = wanted === "any" || (Array.isArray(wanted) ? wanted.includes(got) : wanted[0] === String(got)[0]);
  const saw = location === null ? String(got) : `${got} to ${location}`;
  return judged("Status", met, expected, saw, `status ${expected} expected, ${saw} seen`);
};

const latency: Expect = ({ maxLatencyMs }, { totalMs }) => {
  if (maxLatencyMs === undefined) return undefined;
  const late = `slower than the ${maxLatencyMs} ms allowed`;
  return judged(
    "Time to the whole answer",
    totalMs <= maxLatencyMs,
    `at most ${maxLatencyMs} ms`,
    `${totalMs} ms`,
    late,
  );
};

const contains: Expect = ({ contains: wanted }, seen) => {
  if (wanted === undefined) return undefined;
  const found = !seen.encoded && seen.text.includes(wanted);
  if (!found && isPartial(seen)) return partial("Text", `contains “${wanted}”`, seen);
  return judged("Text", found, `contains “${wanted}”`, found ? "found" : "not found", `text “${wanted}” not found`);
};

const notContains: Expect = ({ notContains: unwanted }, seen) => {
  if (unwanted === undefined) return undefined;
  const expected = `does not contain “${unwanted}”`;
  const found = !seen.encoded && seen.text.includes(unwanted);
  if (!found && isPartial(seen)) return partial("Text", expected, seen);
  return judged("Text", !found, expected, found ? "found" : "not found", `text “${unwanted}” found`);
};

const json: Expect = ({ json: wanted }, seen) => {
  if (wanted === undefined) return undefined;
  const what = `JSON ${wanted.path}`;
  const expected = wanted.exists === undefined ? shown(wanted.equals) : wanted.exists ? "exists" : "does not exist";
  if (isPartial(seen)) return partial(what, expected, seen);
  const document = parsed(seen.text);
  if (!document) return judged(what, false, expected, "the body is not JSON", "the body is not JSON");
  const value = jsonAt(document.value, wanted.path);
  const met = wanted.exists === undefined ? value === wanted.equals : (value !== undefined) === wanted.exists;
  const saw = isTelling(wanted.path) && typeof value === "string" ? "a text that is masked" : shown(value);
  return judged(what, met, expected, saw, `${wanted.path}: ${expected} expected, ${saw} seen`);
};

const judged = (what: string, met: boolean, expected: string, seen: string, sentence: string): Judged => ({
  what,
  outcome: met ? "pass" : "fail",
  expected,
  seen,
  sentence,
});

const isPartial = ({ truncated, encoded }: HttpSeen) => truncated || encoded;

function partial(what: string, expected: string, { encoded }: HttpSeen): Judged {
  const seen = encoded
    ? "the body is in an encoding that was not asked for"
    : "the body is longer than the 1 MiB that is read";
  return { what, outcome: "error", expected, seen, sentence: `${what} could not be judged: ${seen}` };
}

/** A value as it stands in evidence: short, storable. */
function shown(value: unknown): string {
  if (value === undefined) return "nothing";
  if (typeof value === "object" && value !== null) return Array.isArray(value) ? "a list" : "an object";
  const text = redactText(JSON.stringify(value));
  return clean(text.length > 120 ? `${text.slice(0, 120)}…` : text);
}

function parsed(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
