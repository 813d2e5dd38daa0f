import { type Judged, judged } from "@/lib/domain/probe/verdict-of";
import { answerOf, type Looked } from "./look";
import { type DnsRecord, plainName } from "./record";
import type { DnsSettings } from "./settings";
import { unjudged } from "./unjudged";

/** How long records live, as the zone's own name servers say it: what a resolver says has been counted down. */
export function ttlExpectations({ ttl }: DnsSettings, all: readonly Looked[]): Judged[] {
  if (!ttl) return [];
  const { min = 0, max = 2_147_483_647 } = ttl;
  const expected = ttl.max === undefined ? `at least ${min} s` : `${min} to ${max} s`;
  if (all.length === 0) return [nobody("Time to live", expected)];
  return all.map((looked) => ttlAt(looked, { min, max }, expected));
}

function ttlAt(looked: Looked, { min, max }: { min: number; max: number }, expected: string): Judged {
  const what = `Time to live of ${looked.question.name} ${looked.question.type} at ${looked.server}`;
  const trouble = unjudged(what, expected, looked);
  if (trouble) return trouble;
  const answer = answerOf(looked);
  if (!answer?.authoritative) return notItsOwn(what, expected, looked);
  const lives = answer.records.map((record) => record.ttl);
  if (lives.length === 0) return judged(what, "fail", { expected, seen: "no record" });
  const [shortest, longest] = [Math.min(...lives), Math.max(...lives)];
  const seen = shortest === longest ? `${shortest} s` : `${shortest} to ${longest} s`;
  return judged(what, shortest >= min && longest <= max ? "pass" : "fail", { expected, seen });
}

const notItsOwn = (what: string, expected: string, { server, question }: Looked) =>
  judged(what, "error", {
    ...{ expected, seen: "an answer from a cache", reason: "no_data" },
    sentence: `${server} does not hold the zone of ${question.name} itself: what it says has been counted down`,
  });

const nobody = (what: string, expected: string) =>
  judged(what, "error", {
    ...{ expected, seen: "no name server", reason: "no_data" },
    sentence: `${what} could not be judged: no name server of the zone was found`,
  });

/** That all name servers of a zone are of one mind. */
export function serialExpectations({ zone }: DnsSettings, all: readonly Looked[]): Judged[] {
  if (zone === undefined) return [];
  const what = `Serial of ${plainName(zone)}`;
  const expected = "the same at every name server";
  if (all.length === 0) return [nobody(what, expected)];
  const trouble = all.map((looked) => unjudged(what, expected, looked)).find((one) => one !== null);
  if (trouble) return [trouble];
  const said = all.map((looked) => ({ server: looked.server, serial: serialIn(looked) }));
  const seen = said.map(({ server, serial }) => `${server}: ${serial ?? "none"}`).join(", ");
  const lame = said.find(({ serial }) => serial === null);
  if (lame)
    return [judged(what, "fail", { expected, seen, sentence: `${lame.server} does not serve ${plainName(zone)}` })];
  const same = new Set(said.map(({ serial }) => serial)).size === 1;
  return [
    judged(what, same ? "pass" : "fail", {
      ...{ expected, seen },
      sentence: `the name servers of ${plainName(zone)} hold different versions of it (${seen})`,
    }),
  ];
}

function serialIn(looked: Looked): string | null {
  const answer = answerOf(looked);
  if (!answer?.authoritative) return null;
  return answer.records.find(({ type }) => type === "SOA")?.value ?? null;
}

/** https://www.rfc-editor.org/rfc/rfc8659: the records nearest above the name decide. */
export function caaExpectation({ caa, others }: DnsSettings, all: readonly Looked[]): Judged[] {
  if (!caa) return [];
  const what = `CAA of ${plainName(caa.name)}`;
  const expected = `allows ${plainName(caa.issuer)}`;
  const trouble = all.map((looked) => unjudged(what, expected, looked)).find((one) => one !== null);
  if (trouble) return [trouble];
  const held = (answerOf(all.at(-1))?.records ?? []).filter(({ type }) => type === "CAA");
  if (held.length === 0)
    return [
      judged(what, "fail", {
        expected,
        seen: "no CAA record",
        sentence: `${plainName(caa.name)} has no CAA record: any authority may issue for it`,
      }),
    ];
  const seen = held.map(({ value }) => value).join(", ");
  const issuers = allowedBy(held, caa.name.startsWith("*."));
  if (!issuers.includes(plainName(caa.issuer))) return [judged(what, "fail", { expected, seen })];
  const other = issuers.find((issuer) => issuer !== plainName(caa.issuer));
  const sentence = `the CAA records of ${plainName(caa.name)} allow ${other} too`;
  return [judged(what, other !== undefined && !others ? "warn" : "pass", { expected, seen, sentence })];
}

/** Who may issue; for a wildcard `issuewild` alone counts where there is any. */
function allowedBy(held: readonly DnsRecord[], isWild: boolean): string[] {
  const named = (tag: string) =>
    held.flatMap(({ value }) => {
      const [, found = "", issuer = ""] = /^\d+ (\w+) ([^;]*)/.exec(value) ?? [];
      return found.toLowerCase() === tag ? [plainName(issuer.trim())] : [];
    });
  const wild = isWild ? named("issuewild") : [];
  return (wild.length > 0 ? wild : named("issue")).filter((issuer) => issuer !== "");
}
