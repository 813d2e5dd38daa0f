import { grouped } from "@/lib/domain/grouped";
import { type Candidate, candidates } from "./candidates";
import type { Entry } from "./entry";
import { type Pairing, pair } from "./pairing";

/** An entry that may be one of several of the version before, best first: a person says which, or that it is new. */
export type Doubt = { now: Entry; candidates: Entry[] };

const SURE = 0.6;
/** What is not answered has no ticks to lose, so that nobody is asked about it. */
const LIKELY = 0.45;
const EQUAL = 0.02;
const OFFERED = 4;

/** Pairs what is alike enough in the same place, the likest first. What could as well be another one stays. */
export function pairAlike(pairing: Pairing) {
  const all = ranked(pairing);
  const choice = choiceOf(pairing, all);
  for (const each of all) if (each.score >= SURE && isFree(pairing, each) && !isToss(choice, each)) take(pairing, each);
}

/** Pairs what else is likely where it is not answered, and says what is left to ask. */
export function settleDoubts(pairing: Pairing): Doubt[] {
  const doubts = new Map<Entry, Entry[]>();
  for (const each of ranked(pairing)) {
    const isAnswered = each.now.kind === "item" || each.now.kind === "option-set";
    if (isAnswered) offer(doubts, each);
    else if (each.score >= LIKELY && isFree(pairing, each)) take(pairing, each);
  }
  return [...doubts].map(([now, offered]) => ({ now, candidates: offered })).sort((a, b) => a.now.at - b.now.at);
}

function offer(doubts: Map<Entry, Entry[]>, { now, before }: Candidate) {
  const offered = doubts.get(now) ?? [];
  if (offered.length < OFFERED) doubts.set(now, [...offered, before]);
}

const ranked = (pairing: Pairing): Candidate[] =>
  candidates(pairing).sort(
    (a, b) => b.score - a.score || a.apart - b.apart || a.now.at - b.now.at || a.before.at - b.before.at,
  );

const isFree = ({ was, is }: Pairing, { now, before }: Candidate) => !was.has(now) && !is.has(before);
const take = (pairing: Pairing, { now, before }: Candidate) => pair(pairing, now, before);

type Choice = { pairing: Pairing; ofNow: Map<Entry, Candidate[]>; ofBefore: Map<Entry, Candidate[]> };

const choiceOf = (pairing: Pairing, all: readonly Candidate[]): Choice => ({
  pairing,
  ofNow: grouped(all, ({ now }) => now),
  ofBefore: grouped(all, ({ before }) => before),
});

/** Whether more entries are as alike on one side than on the other: as many as there are go in order. */
function isToss({ pairing, ofNow, ofBefore }: Choice, { now, before, score }: Candidate): boolean {
  const alike = (found: readonly Candidate[]) =>
    found.filter((each) => each.score >= score - EQUAL && isFree(pairing, each)).length;
  // Safe: the candidate itself is among those of both its entries.
  return alike(ofNow.get(now) as Candidate[]) !== alike(ofBefore.get(before) as Candidate[]);
}
