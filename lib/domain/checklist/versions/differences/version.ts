import type { Checklist } from "@/lib/domain/checklist/checklist";
import type { VersionDifference } from "./difference";
import { type PathTo, paths } from "./paths";
import { type Thing, thingsIn } from "./thing";

/** A version being compared: its things in document order and by id, and where they stand. */
export type Version = { checklist: Checklist; things: Thing[]; known: Map<string, Thing>; pathTo: PathTo };

/** A thing that both versions have. */
export type Both = { before: Thing; now: Thing };

export function version(checklist: Checklist): Version {
  const things = thingsIn(checklist);
  return { checklist, things, known: new Map(things.map((thing) => [thing.id, thing])), pathTo: paths(checklist) };
}

/** A difference in a thing; `more` says which. */
export function differing(
  { of, id, line, words, above }: Thing,
  { pathTo }: Version,
  more: Pick<VersionDifference, "kind" | "sentence"> & Partial<VersionDifference>,
): VersionDifference {
  return { of, id, line, words, path: pathTo(above), what: null, changes: [], ...more };
}
