import { firstFrom } from "@/lib/domain/first-from";
import { grouped } from "@/lib/domain/grouped";
import type { Entry } from "./entry";
import { homeOf, type Pairing } from "./pairing";
import { type Print, printOf, similarity } from "./similarity";

/** Two entries that may be the same, how alike they are (0 to 1), and how far from where it would be expected. */
export type Candidate = { now: Entry; before: Entry; score: number; apart: number };

/** Below this, nothing is said to be the same, not even by a person. */
const LEAST = 0.4;
/** How many entries to each side of the expected place are looked at; more only by words that few of them have. */
const NEAR = 8;
const FEW = 4;
/** The same command below different words says much, but not all. */
const SAME_CODE = 0.3;

type Side = "before" | "now";
/** Entries of the version before that stand in one place, in order; `rare` finds those by the few that share a word. */
type List = { entries: Entry[]; rare: Map<number, Entry[]> | null };
type Prints = (entry: Entry) => Print;

/** What is left in both versions and stands in the same place, or reads the same, with how alike it is. */
export function candidates(pairing: Pairing): Candidate[] {
  const prints = printing();
  const standing = left(pairing, "before").flatMap(({ entry, places }) => places.map((place) => ({ place, entry })));
  const lists = new Map<string, List>();
  for (const [place, all] of grouped(standing, ({ place: each }) => each))
    lists.set(place, { entries: all.map(({ entry }) => entry), rare: null });
  return left(pairing, "now").flatMap(({ entry, places, expected }) => {
    const near = places.flatMap((place) => looked(lists.get(place), entry, expected, prints));
    return [...new Set(near)]
      .map((before) => candidate(entry, before, expected, prints))
      .filter(({ score }) => score >= LEAST);
  });
}

/** Reads each text only once. */
function printing(): Prints {
  const known = new Map<string, number>();
  const read = new Map<Entry, Print>();
  return (entry) => {
    const print = read.get(entry) ?? printOf(entry.bare, known);
    read.set(entry, print);
    return print;
  };
}

function candidate(now: Entry, before: Entry, expected: number, prints: Prints): Candidate {
  const code = now.code !== "" && now.code === before.code ? SAME_CODE : 0;
  const score = Math.min(1, similarity(prints(now), prints(before)) + code);
  return { now, before, score, apart: Math.abs(before.at - expected) };
}

type Left = { entry: Entry; places: string[]; expected: number };

/** The entries that are no pair yet with the places they stand in: what they are in, behind and ahead of. */
function left(pairing: Pairing, side: Side): Left[] {
  const place =
    side === "now"
      ? (entry: Entry) => pairing.was.get(entry)?.at
      : (entry: Entry) => (pairing.is.has(entry) ? entry.at : undefined);
  const ahead = nextPlaces(pairing[side], place);
  let behind = -1;
  let since = 0;
  return pairing[side].flatMap((entry, at) => {
    const settled = place(entry);
    if (settled !== undefined) {
      behind = settled;
      since = 0;
      return [];
    }
    since += 1;
    const { kind, text } = entry;
    const home = homeOf(pairing, entry, side);
    const places = [`${kind} behind ${behind}`, `${kind} ahead ${ahead[at]}`, `${kind} reads ${text}`];
    return [
      { entry, places: home === undefined ? places : [...places, `${kind} in ${home?.at}`], expected: behind + since },
    ];
  });
}

function nextPlaces(entries: readonly Entry[], place: (entry: Entry) => number | undefined): number[] {
  let next = Number.POSITIVE_INFINITY;
  return entries
    .toReversed()
    .map((entry) => {
      const settled = next;
      next = place(entry) ?? next;
      return settled;
    })
    .toReversed();
}

function looked(list: List | undefined, entry: Entry, expected: number, prints: Prints): Entry[] {
  if (list === undefined) return [];
  const { entries } = list;
  if (entries.length <= 2 * NEAR) return entries;
  list.rare ??= rareIn(entries, prints);
  const { rare } = list;
  const middle = firstFrom(entries, expected, ({ at }) => at);
  const shared = [...prints(entry).words].flatMap((word) => rare.get(word) ?? []);
  return [...entries.slice(Math.max(0, middle - NEAR), middle + NEAR), ...shared];
}

function rareIn(entries: readonly Entry[], prints: Prints): Map<number, Entry[]> {
  const pairs = entries.flatMap((entry) => [...prints(entry).words].map((word) => ({ word, entry })));
  const having = grouped(pairs, ({ word }) => word);
  const rare = [...having].filter(([, all]) => all.length <= FEW);
  return new Map(rare.map(([word, all]) => [word, all.map(({ entry }) => entry)]));
}
