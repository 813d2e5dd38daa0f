import "server-only";
import { Refusal } from "@/lib/domain/refusal";
import type { Act, Decision, Written } from "./act";
import { append, type Guard, isValueRefused, NotAppended, type Objection } from "./append";
import { headOf } from "./entries";
import { doneBefore } from "./idempotency";
import { type Rows, wholeOnce } from "./rows";
import { known, read, remember, type Step, type Stream } from "./stream";

export type Pending<State, Fact> = {
  act: Act<State, Fact>;
  resolve: (written: Written) => void;
  reject: (error: unknown) => void;
};

type Decided<State, Fact> = {
  pending: Pending<State, Fact>;
  decision: Decision<Fact>;
  steps: Step<State, Fact>[];
  seq: number;
};

/** What a round of acts comes to on one state: those that write, and how the others are answered. */
type Round<State, Fact> = { decided: Decided<State, Fact>[]; answers: (() => Promise<void>)[] };

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
    const kept = attempt === 1 ? known(kind, name) : undefined;
    const before = kept ?? (await read(kind, name));
    const round = decideAll(kind, name, before, acts);
    if (round.decided.length > 0) return await appendAll(kind, name, before, round, { acts, attempt });
    // Nobody else checks what was decided without writing: on a fold that was only kept it may be long untrue.
    if (kept && (await headOf(name)) !== kept.seq) return await writeTogether(kind, name, acts, attempt + 1);
    await answerAll(round);
  } catch (error) {
    for (const { reject } of acts) reject(error);
  }
}

async function answerAll({ answers }: { answers: (() => Promise<void>)[] }) {
  for (const answer of answers) await answer();
}

function decideAll<State extends { seq: number }, Fact>(
  kind: Stream<State, Fact>,
  name: string,
  before: State | undefined,
  acts: Pending<State, Fact>[],
): Round<State, Fact> {
  const round: Round<State, Fact> = { decided: [], answers: [] };
  let state = before;
  for (const pending of acts) {
    try {
      const decision = pending.act.decide(state);
      const steps = stepsOf(kind, name, state, pending.act, decision);
      state = steps.at(-1)?.after ?? state;
      const written = { seq: state?.seq ?? 0, answer: decision.answer };
      if (writesNothing(decision)) round.answers.push(() => answerOrRepeat(pending, written));
      else round.decided.push({ pending, decision, steps, seq: written.seq });
    } catch (error) {
      round.answers.push(() => refuseOrRepeat(pending, error));
    }
  }
  return round;
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
    demandReadable(kind, fact);
    const entry = { stream, seq: (state?.seq ?? 0) + 1, at: "infinity", by, fact };
    const after = kind.evolve(state, entry);
    state = after;
    return { entry, after };
  });
}

/** An entry stays for good: one that its schema does not read would close the whole stream with it. */
function demandReadable<State extends { seq: number }, Fact>({ fact: schema }: Stream<State, Fact>, fact: Fact) {
  const { error } = schema.safeParse(fact);
  if (error) throw new Error(`A fact that could not be read again: ${error.message}`);
}

const writesNothing = ({ facts, rows, jobs, guard }: Decision<unknown>) =>
  facts.length === 0 && !rows && !jobs && !guard;

/** An act that finds nothing left to write may be one sent a second time: then it is answered as the first time. */
async function answerOrRepeat({ act, resolve, reject }: Waiting, written: Written) {
  try {
    resolve((await doneBefore(act.guard)) ?? written);
  } catch (error) {
    reject(error);
  }
}

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

type Attempt<State, Fact> = { acts: Pending<State, Fact>[]; attempt: number };

async function appendAll<State extends { seq: number }, Fact>(
  kind: Stream<State, Fact>,
  name: string,
  before: State | undefined,
  round: Round<State, Fact>,
  tried: Attempt<State, Fact>,
) {
  const { decided } = round;
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
    for (const { pending, decision, seq } of decided) pending.resolve({ seq, answer: decision.answer });
    // Only now: they were decided on what the acts before them had not written yet.
    await answerAll(round);
  } catch (error) {
    await notWritten(kind, name, decided, tried, error);
  }
}

async function notWritten<State extends { seq: number }, Fact>(
  kind: Stream<State, Fact>,
  name: string,
  decided: readonly Decided<State, Fact>[],
  tried: Attempt<State, Fact>,
  error: unknown,
) {
  if (tried.acts.length > 1 && isValueRefused(error)) return await oneByOne(kind, name, tried);
  if (!(error instanceof NotAppended)) throw error;
  await again(kind, name, tried, error.objection, error.act === null ? undefined : decided[error.act]?.pending);
}

type Guarded = { pending: { act: { guard: Guard } }; decision: Decision<unknown>; seq: number };

const guardOf = ({ pending: { act }, decision, seq }: Guarded) => ({
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

/** One of them cannot be written at all: it alone fails, and not its neighbours. */
async function oneByOne<State extends { seq: number }, Fact>(
  kind: Stream<State, Fact>,
  name: string,
  { acts, attempt }: Attempt<State, Fact>,
) {
  for (const one of acts) await writeTogether(kind, name, [one], attempt + 1);
}

/** Somebody else wrote first: everybody decides again. One act's proof did not hold: it alone is refused. */
async function again<State extends { seq: number }, Fact>(
  kind: Stream<State, Fact>,
  name: string,
  { acts, attempt }: Attempt<State, Fact>,
  objection: Objection,
  culprit: Pending<State, Fact> | undefined,
) {
  const others = acts.filter((one) => one !== culprit);
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
    message: "That proof of who you are was used or is too old. Prove it again.",
  },
  link: { code: "conflict", message: "This link was used or has expired. Ask an owner for a new one." },
  factor: { code: "conflict", message: "This second factor is no longer what it was. Reload the page and try again." },
  "recovery-code": { code: "forbidden", message: "That recovery code was used already; each works once." },
  key: { code: "conflict", message: "This was sent before with something else in it. Reload the page and try again." },
};
