import type { Actor } from "@/lib/domain/actor";
import type { Guard } from "./append";
import type { Job } from "./jobs";
import type { Row } from "./rows";

/** What an act comes to: facts for the record, and what goes down with them outside it. */
export type Decision<Fact, Answer = unknown> = {
  facts: readonly Fact[];
  answer: Answer;
  /** Whole rows of tables outside the record. */
  rows?: { credential?: readonly Row[]; probe_run?: readonly Row[]; sealed_secret?: readonly Row[] };
  jobs?: readonly Job[];
  /** What must hold at the moment of writing, beside the session. */
  guard?: Omit<Guard, "session" | "person" | "personSeq" | "key" | "request" | "answer">;
};

/** One act on a stream: who acts, what proves it, and what follows from the state that is met. */
export type Act<State, Fact> = {
  by: Actor;
  guard: Guard;
  /** Pure: it runs again when somebody else was faster. `undefined` is a stream nothing was written to. */
  decide: (state: State | undefined) => Decision<Fact>;
};

/** What was written for an act: its answer and the place of its last entry. */
export type Written = { seq: number; answer: unknown };
