import type { Target } from "../probe";
import type { DnsRun, Question } from "./ask";
import { isDmarc } from "./is-dmarc";
import { answerOf, type Looked, look, type View, viewsOf } from "./look";
import { plainName } from "./record";
import type { DnsSettings } from "./settings";

/** What a DNS probe saw. */
export type DnsSeen = {
  /** The questions for records, at every resolver and every name server given. */
  records: readonly Looked[];
  /** Where an alias leads, for every alias a resolver answered with. */
  aliases: readonly { server: string; name: string; to: string; looked: readonly Looked[] }[];
  /** The same questions at the zone's own name servers. */
  lifetimes: readonly Looked[];
  serials: readonly Looked[];
  /** From the name upwards, until one answered with records. */
  caa: readonly Looked[];
  spf: readonly Looked[];
  dmarc: readonly Looked[];
};

/** Asks whatever the settings judge, and nothing else. Throws what keeps it from asking at all. */
export async function observeDns(settings: DnsSettings, run: DnsRun): Promise<DnsSeen> {
  const views = viewsOf(settings.resolvers);
  const [first] = views;
  const given = settings.nameservers.length > 0 ? viewsOf(settings.nameservers) : [];
  const questions = questionsOf(settings);
  const records = await every([...views, ...given], questions, run);
  const owners = first && given.length === 0 && needsOwners(settings) ? await ownersOf(settings, first, run) : given;
  const { zone, caa, mailDomain, ttl } = settings;
  const climbing = (name: string | undefined, rung: Rung) =>
    first && name !== undefined ? climb(first, name, rung, run) : [];
  return {
    records,
    aliases: await aliasesIn(records, views, run),
    lifetimes: ttl ? await every(owners, questions, run) : [],
    serials: zone === undefined ? [] : await every(owners, [{ name: plainName(zone), type: "SOA" }], run),
    caa: await climbing(caa?.name, { type: "CAA", least: 1, counts: () => true }),
    spf: first && mailDomain !== undefined ? [await look(first, { name: mailDomain, type: "TXT" }, run)] : [],
    dmarc: await climbing(mailDomain && `_dmarc.${mailDomain}`, { type: "TXT", least: 3, counts: isDmarc }),
  };
}

const needsOwners = ({ zone, ttl }: DnsSettings) => zone !== undefined || ttl !== undefined;

/** Each set of records once. */
function questionsOf({ records }: DnsSettings): Question[] {
  const sets = new Map(
    records.map(({ name, type }) => [`${plainName(name)} ${type}`, { name: plainName(name), type }]),
  );
  return [...sets.values()];
}

async function every(views: readonly View[], questions: readonly Question[], run: DnsRun): Promise<Looked[]> {
  const all: Looked[] = [];
  for (const view of views) for (const question of questions) all.push(await look(view, question, run));
  return all;
}

const MOST_OWNERS = 8;

async function ownersOf({ zone, records }: DnsSettings, first: View, run: DnsRun): Promise<View[]> {
  const below = plainName(zone ?? records[0]?.name ?? "");
  const apex = zone === undefined ? await apexOf(below, first, run) : below;
  const names = answerOf(await look(first, { name: apex, type: "NS" }, run))?.records ?? [];
  const views: View[] = [];
  for (const { value, type } of names.slice(0, MOST_OWNERS)) {
    if (type !== "NS") continue;
    const found = await addressesOf(value, first, run);
    // One without an address stays: what it holds cannot be judged, and is not taken for granted.
    views.push({ server: value, targets: found.slice(0, 1) });
  }
  return views;
}

/** The zone a name stands in: whose SOA comes with the answer. */
async function apexOf(name: string, first: View, run: DnsRun): Promise<string> {
  const answer = answerOf(await look(first, { name, type: "SOA" }, run));
  const found = [...(answer?.records ?? []), ...(answer?.authority ?? [])].find(({ type }) => type === "SOA");
  return found?.name ?? name;
}

// IPv4 first: a server without IPv6 could say nothing of a zone that has both.
async function addressesOf(name: string, first: View, run: DnsRun): Promise<Target[]> {
  for (const type of ["A", "AAAA"] as const) {
    const found = answerOf(await look(first, { name, type }, run))?.records.filter((one) => one.type === type) ?? [];
    if (found.length > 0) return found.map(({ value }) => ({ host: value, port: 53 }));
  }
  return [];
}

/** What is looked for on the way up, down to so many labels, and which values end the way. */
type Rung = { type: "CAA" | "TXT"; least: number; counts: (value: string) => boolean };

async function climb(first: View, name: string, { type, least, counts }: Rung, run: DnsRun): Promise<Looked[]> {
  const all: Looked[] = [];
  const [label = "", ...parents] = plainName(name).split(".");
  const prefix = label.startsWith("_") ? [label] : [];
  let rest = label.startsWith("_") ? parents : [label, ...parents];
  while (prefix.length + rest.length >= least && rest.length > 0) {
    const looked = await look(first, { name: [...prefix, ...rest].join("."), type }, run);
    all.push(looked);
    if (!("answer" in looked) || looked.answer.records.some((record) => record.type === type && counts(record.value)))
      return all;
    rest = rest.slice(1);
  }
  return all;
}

/** Follows every alias that a resolver answered with to an address. */
async function aliasesIn(
  records: readonly Looked[],
  views: readonly View[],
  run: DnsRun,
): Promise<DnsSeen["aliases"][number][]> {
  const found: DnsSeen["aliases"][number][] = [];
  for (const view of views) {
    const seen = records.filter(({ server }) => server === view.server).flatMap((one) => answerOf(one)?.records ?? []);
    const last = new Map(seen.filter(({ type }) => type === "CNAME").map(({ name, value }) => [name, value]));
    for (const [name, to] of last)
      found.push({
        server: view.server,
        name,
        to,
        looked: await every(
          [view],
          [
            { name: to, type: "A" },
            { name: to, type: "AAAA" },
          ],
          run,
        ),
      });
  }
  return found;
}
