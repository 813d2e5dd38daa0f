import { grouped } from "@/lib/domain/grouped";
import type { Entry } from "./entry";
import { type Pairing, pair } from "./pairing";

type Vote = { now: Entry; before: Entry; count: number };

/** A section or a group that holds mostly what another one held is that one, whatever it is called now. */
export function pairByChildren(pairing: Pairing) {
  const before = grouped(pairing.before, ({ parent }) => parent);
  const now = grouped(pairing.now, ({ parent }) => parent);
  const most = [...votes(pairing)].filter(
    (vote) => vote.count * 2 > sizeOf(now, vote.now) && vote.count * 3 >= sizeOf(before, vote.before),
  );
  for (const vote of most.sort((a, b) => b.count - a.count))
    if (!pairing.was.has(vote.now) && !pairing.is.has(vote.before)) pair(pairing, vote.now, vote.before);
}

/** How much stands in an entry that has something in it. */
const sizeOf = (children: ReadonlyMap<Entry | null, Entry[]>, entry: Entry) => (children.get(entry) as Entry[]).length;

function votes({ was, is }: Pairing): Iterable<Vote> {
  const found = new Map<string, Vote>();
  for (const [{ parent: now }, { parent: before }] of was) {
    if (now === null || before === null || was.has(now) || is.has(before) || now.kind !== before.kind) continue;
    const key = `${now.at} ${before.at}`;
    const vote = found.get(key) ?? { now, before, count: 0 };
    vote.count += 1;
    found.set(key, vote);
  }
  return found.values();
}
