import type { Checklist, Item } from "@/lib/domain/checklist/checklist";
import {
  type Compared,
  type Entry,
  entries,
  optionEntries,
  type Paths,
} from "@/lib/domain/checklist/versions/matching/entry";
import type { Doubt } from "@/lib/domain/checklist/versions/matching/pair-alike";
import { pairUp } from "@/lib/domain/checklist/versions/matching/pair-up";
import { type Pairing, pair } from "@/lib/domain/checklist/versions/matching/pairing";
import { carryStages } from "./carry-stages";
import { highestId } from "./highest-id";
import { newId } from "./new-id";
import { type Names, renamed } from "./renamed";

/** An item that may be one of several of the version before; `chosen` as answered, null until it is. */
export type Match = Pick<Entry, "line" | "words"> & {
  candidates: Pick<Entry, "id" | "line" | "words">[];
  chosen: string | null;
};

/** What carries on from the version before. */
export type Before = Compared & Pick<Checklist, "stages" | "highest">;

/** What a person says an item is: `SAME` and its id, or `NEW`. */
export const SAME = "same:";
export const NEW = "new";

/**
 * A parsed document with the ids of the version before wherever something is what it was (domain.md rule 2), and ids
 * that nothing ever had where it is new. `answers` are by line (`SAME` with an id, or `NEW`); what has none is new, and
 * among `doubtful`.
 */
export function carry(
  before: Before,
  parsed: Checklist,
  answers: Readonly<Record<string, string>> = {},
): { checklist: Checklist; doubtful: Match[] } {
  const paths: Paths = new Map();
  const { pairing, doubts } = pairUp(entries(before, paths), entries(parsed, paths));
  const doubtful = answered(pairing, doubts, answers);
  const highest = highestId(before);
  const checklist = renamed(parsed, namesOf(pairing, [...before.items, ...(before.leftOut ?? [])], parsed, highest));
  const stages = carryStages(before.stages, checklist.stages, highest);
  const carried = { ...checklist, stages, highest };
  return { checklist: { ...carried, highest: highestId(carried) }, doubtful };
}

function answered(pairing: Pairing, doubts: readonly Doubt[], answers: Readonly<Record<string, string>>): Match[] {
  for (const { now, candidates } of doubts) {
    const one = candidates.find(({ id }) => answers[now.line] === `${SAME}${id}`);
    if (one !== undefined && !pairing.is.has(one)) pair(pairing, now, one);
  }
  const asked = new Set<number>();
  return doubts.flatMap(({ now, candidates }) => {
    const open = candidates.filter((one) => [undefined, now].includes(pairing.is.get(one)));
    if (open.length === 0 || asked.has(now.line)) return [];
    asked.add(now.line);
    const offered = open.map(({ id, line, words }) => ({ id, line, words }));
    return [{ line: now.line, words: now.words, candidates: offered, chosen: chosenOf(pairing, now, answers) }];
  });
}

function chosenOf({ was }: Pairing, now: Entry, answers: Readonly<Record<string, string>>): string | null {
  const same = was.get(now);
  if (same !== undefined) return `${SAME}${same.id}`;
  return answers[now.line] === NEW ? NEW : null;
}

function namesOf({ now, was }: Pairing, items: readonly Item[], parsed: Checklist, highest: number): Names {
  const given = new Map<string, number>();
  const of = new Map(now.map((entry) => [entry.id, was.get(entry)?.id ?? newId(entry, highest, given)]));
  const earlier = new Map(items.map((item) => [item.id, item]));
  const options = new Map<string, ReadonlyMap<string, string>>();
  for (const item of parsed.items) {
    const one = item.options.length === 0 ? undefined : earlier.get(String(of.get(item.id)));
    if (one !== undefined) options.set(item.id, optionNames(one, item, highest));
  }
  return { of, options };
}

function optionNames(before: Item, now: Item, highest: number): Map<string, string> {
  const paths: Paths = new Map();
  const { pairing } = pairUp(optionEntries(before, paths), optionEntries(now, paths));
  const given = new Map<string, number>();
  return new Map(pairing.now.map((entry) => [entry.id, pairing.was.get(entry)?.id ?? newId(entry, highest, given)]));
}
