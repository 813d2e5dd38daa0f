import "server-only";
import { LRUCache } from "lru-cache";
import type { z } from "zod";
import type { Entry } from "@/lib/domain/entry";
import { entriesOf, headOf, WORKSPACE } from "./entries";
import { processWide } from "./process-wide";
import type { Rows } from "./rows";

/** How a kind of stream is read: its facts, its fold, and the rows its entries change. */
export type Stream<State extends { seq: number }, Fact> = {
  kind: string;
  fact: z.ZodType<Fact>;
  /** The state after one more entry; `undefined` before the first. */
  evolve: (state: State | undefined, entry: Entry<Fact>) => State;
  /** The same for many at once; `undefined` where nothing was ever written. */
  evolveAll: (state: State | undefined, entries: readonly Entry<Fact>[]) => State | undefined;
  rows: (steps: readonly Step<State, Fact>[]) => Rows;
};

/** One entry and the state it leaves. */
export type Step<State, Fact> = { entry: Entry<Fact>; after: State };

const folds = processWide("folds", () => new LRUCache<string, { seq: number }>({ max: 400 }));

/** The fold as this process last knew it: good enough to decide on, because `append` refuses when the head has moved. */
// Safe: a stream's name is given to one kind only, and `remember` is called with that kind's state.
export const known = <State extends { seq: number }, Fact>(stream: Stream<State, Fact>, name: string) =>
  folds.get(`${stream.kind} ${name}`) as State | undefined;

/** Keeps a fold for the next reader. An older one never replaces a newer. */
export function remember<State extends { seq: number }, Fact>(kind: Stream<State, Fact>, name: string, state: State) {
  const before = known(kind, name);
  if (!before || before.seq <= state.seq) folds.set(`${kind.kind} ${name}`, state);
}

/** The fold at the stream's head: only what came since the last reading is read. `undefined` where nothing was written. */
export async function read<State extends { seq: number }, Fact>(
  kind: Stream<State, Fact>,
  name: string,
): Promise<State | undefined> {
  // The workspace is no deployment, whoever asks for one of that name.
  if ((name === WORKSPACE) !== (kind.kind === WORKSPACE)) return undefined;
  const before = known(kind, name);
  if (before && before.seq === (await headOf(name))) return before;
  const entries = await entriesOf(name, kind.fact, before?.seq ?? 0);
  const state = kind.evolveAll(before, entries);
  if (state) remember(kind, name, state);
  return state;
}
