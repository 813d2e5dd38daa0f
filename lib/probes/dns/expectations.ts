import { type Judged, judged } from "@/lib/domain/probe/verdict-of";
import { answerOf, type Looked } from "./look";
import { mailExpectations } from "./mail-expectations";
import type { DnsSeen } from "./observe";
import { plainName, plainValue } from "./record";
import type { DnsSettings } from "./settings";
import { unjudged } from "./unjudged";
import { caaExpectation, serialExpectations, ttlExpectations } from "./zone-expectations";

/** Every expectation of DNS, each at every server it was asked of. */
export const dnsExpectations = (settings: DnsSettings, seen: DnsSeen): Judged[] => [
  ...seen.records.flatMap((looked) => recordExpectation(settings, looked)),
  ...agreements(settings, seen.records),
  ...seen.aliases.map(alias),
  ...ttlExpectations(settings, seen.lifetimes),
  ...serialExpectations(settings, seen.serials),
  ...caaExpectation(settings, seen.caa),
  ...mailExpectations(settings, seen),
];

function recordExpectation(settings: DnsSettings, looked: Looked): Judged[] {
  const { server, question } = looked;
  const what = `${question.name} ${question.type} at ${server}`;
  const rows = settings.records.filter(({ name, type }) => plainName(name) === question.name && type === question.type);
  const values = rows.flatMap(({ value }) => (value === undefined ? [] : [plainValue(question.type, value)]));
  const wanted = [...new Set(values)].sort();
  if (rows.some(({ absent }) => absent)) return [absence(what, looked)];
  const expected = wanted.length === 0 ? "any record" : wanted.join(", ");
  const trouble = unjudged(what, expected, looked);
  if (trouble) return [trouble];
  const answer = answerOf(looked);
  const held = answer?.records.filter(({ type }) => type === question.type) ?? [];
  // Whoever serves the zone of an alias need not know where it leads.
  const elsewhere = answer?.authoritative && answer.records.some(({ type }) => type === "CNAME");
  if (held.length === 0 && elsewhere && answer?.rcode === "NOERROR") return [];
  return [
    compared(what, wanted, [...new Set(held.map(({ value }) => value))].sort(), settings.others, answer?.rcode ?? ""),
  ];
}

/** Where no value is named, what one resolver answers is what all of them have to. */
function agreements({ records, resolvers }: DnsSettings, all: readonly Looked[]): Judged[] {
  const unnamed = records.filter(({ value, absent }) => value === undefined && !absent);
  const sets = new Set(unnamed.map(({ name, type }) => `${plainName(name)} ${type}`));
  return resolvers.length < 2 ? [] : [...sets].flatMap((set) => agreement(set, all));
}

function agreement(set: string, all: readonly Looked[]): Judged[] {
  const asked = all.filter(({ question }) => `${question.name} ${question.type}` === set).filter(isAnswered);
  // That somebody did not answer is said elsewhere; alone nobody agrees.
  if (asked.length < 2) return [];
  const held = asked.map((looked) => {
    const values = (answerOf(looked)?.records ?? []).map(({ type, value }) => `${type} ${value}`);
    return { server: looked.server, values: [...new Set(values)].sort().join(", ") };
  });
  const seen = held.map(({ server, values }) => `${server}: ${values || "nothing"}`).join("; ");
  const met = new Set(held.map(({ values }) => values)).size === 1;
  const sentence = `the resolvers do not agree on ${set} (${seen})`;
  return [judged(`Agreement on ${set}`, met ? "pass" : "fail", { expected: "the same everywhere", seen, sentence })];
}

// Who did not answer does not disagree.
const isAnswered = (looked: Looked) => ["NOERROR", "NXDOMAIN"].includes(answerOf(looked)?.rcode ?? "");

function absence(what: string, looked: Looked): Judged {
  const expected = "absent";
  const trouble = unjudged(what, expected, looked);
  if (trouble) return trouble;
  const answer = answerOf(looked);
  const held = answer?.records.filter(({ type }) => type === looked.question.type) ?? [];
  if (held.length === 0)
    return judged(what, "pass", { expected, seen: answer?.rcode === "NXDOMAIN" ? "no such name" : "no record" });
  return judged(what, "fail", { expected, seen: held.map(({ value }) => value).join(", ") });
}

function compared(
  what: string,
  wanted: readonly string[],
  held: readonly string[],
  others: boolean,
  rcode: string,
): Judged {
  const expected = wanted.length === 0 ? "any record" : wanted.join(", ");
  if (rcode === "NXDOMAIN")
    return judged(what, "fail", { expected, seen: "no such name (NXDOMAIN)", reason: "target_unresolvable" });
  if (held.length === 0)
    return judged(what, "fail", { expected, seen: "no record of that type (NODATA)", reason: "target_unresolvable" });
  const missing = wanted.some((value) => !held.includes(value));
  const more = !others && wanted.length > 0 && held.some((value) => !wanted.includes(value));
  return judged(what, missing || more ? "fail" : "pass", { expected, seen: held.join(", ") });
}

function alias({ server, name, to, looked }: DnsSeen["aliases"][number]): Judged {
  const what = `Alias ${name} at ${server}`;
  const expected = "leads to an address";
  const held = looked.flatMap(
    (one) => answerOf(one)?.records.filter(({ type }) => type === "A" || type === "AAAA") ?? [],
  );
  if (held.length > 0)
    return judged(what, "pass", { expected, seen: `${to}: ${held.map(({ value }) => value).join(", ")}` });
  const trouble = looked.map((one) => unjudged(what, expected, one)).find((one) => one !== null);
  if (trouble) return trouble;
  const gone = looked.some((one) => answerOf(one)?.rcode === "NXDOMAIN");
  const seen = gone ? `${to} does not exist` : `${to} has no address`;
  return judged(what, "fail", {
    expected,
    seen,
    sentence: `${name} is an alias of ${to}, which ${gone ? "does not exist" : "has no address"}: whoever takes that name takes yours`,
  });
}
