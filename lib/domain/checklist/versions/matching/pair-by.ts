import { grouped } from "@/lib/domain/grouped";
import type { Entry } from "./entry";
import { homeOf, type Pairing, pair } from "./pairing";

/** What two entries must share to be the same; null where one cannot be told by it. `home` is the one they stand in. */
type Key = (entry: Entry, home: Entry | null | undefined) => string | null;

/** `equal`: only where as many share it in both versions; `any`: as long as there are some in both. In order. */
export type Round = { key: Key; rule: "equal" | "any" };

/** Pairs the entries that are left and share a key, in the order they stand in. */
export function pairBy(pairing: Pairing, { key, rule }: Round) {
  const before = grouped(left(pairing, "before", key), ({ shared }) => shared);
  for (const [shared, now] of grouped(left(pairing, "now", key), (each) => each.shared)) {
    const those = before.get(shared) ?? [];
    if (rule === "any" || those.length === now.length) pairInOrder(pairing, those, now);
  }
}

function pairInOrder(pairing: Pairing, before: readonly Left[], now: readonly Left[]) {
  for (const [at, { entry }] of before.entries()) {
    const one = now[at];
    if (one !== undefined) pair(pairing, one.entry, entry);
  }
}

type Left = { entry: Entry; shared: string };

function left(pairing: Pairing, side: "before" | "now", key: Key): Left[] {
  const known = side === "now" ? pairing.was : pairing.is;
  return pairing[side].flatMap((entry) => {
    const shared = known.has(entry) ? null : key(entry, homeOf(pairing, entry, side));
    return shared === null ? [] : [{ entry, shared: `${entry.kind} ${shared}` }];
  });
}
