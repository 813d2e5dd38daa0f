import type { Outcome } from "@/lib/domain/probe/verdict";
import { type Judged, judged } from "@/lib/domain/probe/verdict-of";
import { clean } from "../redact";
import { regex } from "../regex";
import { inBody } from "./expect-body";
import { valuesOf } from "./header";
import type { HttpSeen } from "./seen";
import type { HttpSettings } from "./settings";

/** Each expectation of an answer, judged. */
export function expectations(settings: HttpSettings, seen: HttpSeen): Judged[] {
  const first = status(settings, seen);
  const others = [latency, version, contentType, headers, inBody].flatMap((expect) => expect(settings, seen));
  const foreseen = settings.status !== "any" && first.outcome === "pass";
  const refused = settings.auth !== undefined && seen.status === 401 && !foreseen;
  return [first, ...(refused ? others.map(unseen) : others)];
}

type Expect = (settings: HttpSettings, seen: HttpSeen) => Judged[];

const outcomeOf = (met: boolean): Outcome => (met ? "pass" : "fail");

const unseen = (one: Judged): Judged =>
  judged(one.what, "error", {
    expected: one.expected,
    seen: "the credential was refused",
    reason: "credentials_rejected",
  });

function status({ status: wanted }: HttpSettings, { status: got, location }: HttpSeen): Judged {
  const expected = Array.isArray(wanted) ? wanted.join(" or ") : wanted;
  const met = wanted === "any" || (Array.isArray(wanted) ? wanted.includes(got) : wanted[0] === String(got)[0]);
  const seen = location === null ? String(got) : `${got} to ${location}`;
  return judged("Status", outcomeOf(met), { expected, seen, sentence: `expected status ${expected}, saw ${seen}` });
}

const latency: Expect = ({ maxLatencyMs: most }, { totalMs }) =>
  most === undefined
    ? []
    : [
        judged("Time to the whole answer", outcomeOf(totalMs <= most), {
          expected: `at most ${most} ms`,
          seen: `${totalMs} ms`,
          sentence: `time to the whole answer: expected at most ${most} ms, saw ${totalMs} ms`,
        }),
      ];

const version: Expect = ({ httpVersion: wanted }, { httpVersion: got }) =>
  wanted === undefined
    ? []
    : [
        judged("HTTP version", outcomeOf(got === wanted), {
          expected: wanted,
          seen: got,
          sentence: `expected HTTP/${wanted}, saw HTTP/${got}`,
        }),
      ];

const contentType: Expect = ({ contentType: wanted }, seen) => {
  if (wanted === undefined) return [];
  const all = valuesOf(seen.headers, "content-type").map((value) =>
    clean(value.split(";")[0]?.trim().slice(0, 100) ?? ""),
  );
  const met = all.length === 1 && all[0]?.toLowerCase() === wanted.toLowerCase();
  const saw = all.join(" and ") || "none";
  const sentence = `expected content type ${wanted}, saw ${saw}`;
  return [judged("Content type", outcomeOf(met), { expected: wanted, seen: saw, sentence })];
};

const headers: Expect = ({ expectHeaders = [] }, seen) =>
  expectHeaders.map(({ name, matches, absent }) => {
    const values = valuesOf(seen.headers, name.toLowerCase());
    const found = values.some((value) => matches === undefined || regex(matches).test(value));
    const expected = absent ? "not there" : matches === undefined ? "there" : `matches ${matches}`;
    const saw = values.length === 0 ? "not there" : clean(values.join(", ").slice(0, 200));
    const sentence = absent ? `the header ${name} is there (${saw}), and must not be` : missing(name, saw, matches);
    return judged(`Header ${name}`, outcomeOf(found !== absent), { expected, seen: saw, sentence });
  });

const missing = (name: string, saw: string, matches: string | undefined): string =>
  matches === undefined || saw === "not there"
    ? `the header ${name} is not there`
    : `the header ${name} does not match ${matches}: ${saw} seen`;
