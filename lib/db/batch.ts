import "server-only";
import { Refusal } from "@/lib/domain/refusal";
import type { Act, Decision, Written } from "./act";
import { append, type Guard, NotAppended, type Objection } from "./append";
import { doneBefore } from "./idempotency";
import { type Rows, wholeOnce } from "./rows";
import { known, read, remember, type Step, type Stream } from "./stream";

export type Pending<State, Fact> = {
  act: Act<State, Fact>;
  resolve: (written: Written) => void;
  reject: (error: unknown) => void;
};

type Decided<State, Fact> = Pending<State, Fact> & {
  decision: Decision<Fact>;
  steps: Step<State, Fact>[];
  seq: number;
};

type Waiting = { act: { guard: Guard }; resolve: (written: Written) => void; reject: (error: unknown) => void };

const ATTEMPTS = 5;

/** Decides some acts one after another and writes them in one call. Settles every act; never throws. */
export async function writeTogether<State extends { seq: number }, Fact>(
  kind: Stream<State, Fact>,
  name: string,
  acts: Pending<State, Fact>[],
  attempt = 1,
): Promise<void> {
  try {
    const before = attempt === 1 ? (known(kind, name) ?? (await read(kind, name))) : await read(kind, name);
    const decided = await decideAll(kind, name, before, acts);
    if (decided.length === 0) return;
    await appendAll(kind, name, before, decided, attempt);
  } catch (error) {
    for (const { reject } of acts) reject(error);
  }
}

async function decideAll<State extends { seq: number }, Fact>(
  kind: Stream<State, Fact>,
  name: string,
  before: State | undefined,
  acts: Pending<State, Fact>[],
) {
  const decided: Decided<State, Fact>[] = [];
  let state = before;
  for (const pending of acts) {
    try {
      const decision = pending.act.decide(state);
      const steps = stepsOf(kind, name, state, pending.act, decision);
      state = steps.at(-1)?.after ?? state;
      const one = { ...pending, decision, steps, seq: state?.seq ?? 0 };
      if (writesNothing(decision)) pending.resolve({ seq: one.seq, answer: decision.answer });
      else decided.push(one);
    } catch (error) {
      await refuseOrRepeat(pending, error);
    }
  }
  return decided;
}

function stepsOf<State extends { seq: number }, Fact>(
  kind: Stream<State, Fact>,
  stream: string,
  before: State | undefined,
  { by }: Act<State, Fact>,
  { facts }: Decision<Fact>,
): Step<State, Fact>[] {
  let state = before;
  return facts.map((fact) => {
    const entry = { stream, seq: (state?.seq ?? 0) + 1, at: "infinity", by, fact };
    const after = kind.evolve(state, entry);
    state = after;
    return { entry, after };
  });
}

const writesNothing = ({ facts, rows, jobs, guard }: Decision<unknown>) =>
  facts.length === 0 && !rows && !jobs && !guard;

/** An act sent a second time meets the state it made itself: it is answered as the first time, not refused. */
async function refuseOrRepeat({ act, resolve, reject }: Waiting, error: unknown) {
  try {
    const before = error instanceof Refusal ? await doneBefore(act.guard) : undefined;
    if (before) resolve(before);
    else reject(error);
  } catch (worse) {
    reject(worse);
  }
}

async function appendAll<State extends { seq: number }, Fact>(
  kind: Stream<State, Fact>,
  name: string,
  before: State | undefined,
  decided: Decided<State, Fact>[],
  attempt: number,
) {
  const steps = decided.flatMap((one) => one.steps);
  try {
    const { at } = await append({
      stream: name,
      expected: before?.seq ?? 0,
      lines: steps.map(({ entry: { by, fact } }) => ({ by, fact })),
      guards: decided.map(guardOf),
      rows: rowsOf(kind, steps, decided),
      jobs: decided.flatMap(({ decision }) => decision.jobs ?? []),
    });
    const after = steps.reduce((state, { entry }) => kind.evolve(state, { ...entry, at }), before);
    if (after) remember(kind, name, after);
    for (const { resolve, decision, seq } of decided) resolve({ seq, answer: decision.answer });
  } catch (error) {
    if (!(error instanceof NotAppended)) throw error;
    await again(kind, name, decided, error, attempt);
  }
}

const guardOf = ({ act, decision, seq }: { act: { guard: Guard }; decision: Decision<unknown>; seq: number }) => ({
  ...act.guard,
  ...decision.guard,
  ...(act.guard.key ? { answer: { seq, answer: decision.answer } } : {}),
});

function rowsOf<State extends { seq: number }, Fact>(
  kind: Stream<State, Fact>,
  steps: Step<State, Fact>[],
  decided: Decided<State, Fact>[],
): Rows {
  const outside = decided.flatMap(({ decision }) => Object.entries(decision.rows ?? {}));
  return { ...kind.rows(steps), ...wholeOnce(outside) };
}

/** Somebody else wrote first: everybody decides again. One act's proof did not hold: it alone is refused. */
async function again<State extends { seq: number }, Fact>(
  kind: Stream<State, Fact>,
  name: string,
  decided: Decided<State, Fact>[],
  { objection, act }: NotAppended,
  attempt: number,
) {
  const culprit = act === null ? undefined : decided[act];
  const others = decided.filter((one) => one !== culprit);
  if (culprit || attempt < ATTEMPTS) {
    if (others.length > 0) await writeTogether(kind, name, others, attempt + 1);
  } else {
    for (const { reject } of others) reject(new Refusal("unavailable", BUSY));
  }
  // Last, because its twin may have been among the others.
  if (culprit) await refuse(culprit, objection);
}

async function refuse(culprit: Waiting, objection: Objection) {
  const { code, message } = SAID[objection];
  await refuseOrRepeat(culprit, new Refusal(code, message));
}

const BUSY = "Too many people are writing here at this moment. Nothing was changed; try again.";

const SAID: Record<Objection, { code: Refusal["code"]; message: string }> = {
  head: { code: "unavailable", message: BUSY },
  session: { code: "signed-out", message: "Your session has ended. Sign in again; what you typed is kept." },
  person: { code: "conflict", message: "What you may do has just changed. Reload the page and try again." },
  "step-up": {
    code: "forbidden",
    message: "That proof of who you are was used or is too old. Type your password again.",
  },
  link: { code: "conflict", message: "This link was used or has expired. Ask an owner for a new one." },
  key: { code: "conflict", message: "This was sent before with something else in it. Reload the page and try again." },
};
