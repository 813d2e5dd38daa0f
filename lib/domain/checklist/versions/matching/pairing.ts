import type { Entry } from "./entry";

/** Which entry of a version is which one of the version before. */
export type Pairing = {
  before: readonly Entry[];
  now: readonly Entry[];
  /** Of an entry of the later version the earlier one that it is. */
  was: Map<Entry, Entry>;
  /** The other way round. */
  is: Map<Entry, Entry>;
};

export const unpaired = (before: readonly Entry[], now: readonly Entry[]): Pairing => ({
  ...{ before, now, was: new Map(), is: new Map() },
});

/** Notes that an entry is one of the version before. */
export function pair({ was, is }: Pairing, now: Entry, before: Entry) {
  was.set(now, before);
  is.set(before, now);
}

/** The entry of the version before that one stands in, or that what it stands in is; undefined where that is not known. */
export function homeOf({ was, is }: Pairing, entry: Entry, side: "before" | "now"): Entry | null | undefined {
  if (entry.parent === null) return null;
  if (side === "now") return was.get(entry.parent);
  return is.has(entry.parent) ? entry.parent : undefined;
}
