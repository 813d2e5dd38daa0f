import {
  type Answer,
  type AnswerState,
  answerOf,
  type Deployment,
  type DeploymentEntry,
  type EarlierAnswer,
  type Moment,
} from "./deployment";
import type { DeploymentFact } from "./fact";

type FactOf<Type extends DeploymentFact["type"]> = Extract<DeploymentFact, { type: Type }>;

export type AnswerFact = FactOf<
  "item.ticked" | "item.unticked" | "item.failed" | "item.blocked" | "item.excluded" | "item.reopened"
>;

const STATE_AFTER: Record<AnswerFact["type"], AnswerState> = {
  "item.ticked": "done",
  "item.unticked": "open",
  "item.failed": "failed",
  "item.blocked": "blocked",
  "item.excluded": "not-applicable",
  "item.reopened": "open",
};

const OVERRULES: ReadonlySet<DeploymentFact["type"]> = new Set([
  "item.unticked",
  "item.failed",
  "item.blocked",
  "item.excluded",
]);

/** Whether a fact answers one item. */
export const isAnswer = (fact: DeploymentFact): fact is AnswerFact => fact.type in STATE_AFTER;

/** The answer an item has after one more. */
export function answerAfter(deployment: Deployment, { by, at, seq }: DeploymentEntry, fact: AnswerFact): Answer {
  const before = answerOf(deployment, fact.item);
  const overruled = OVERRULES.has(fact.type) ? seq : before.overruled;
  return {
    state: STATE_AFTER[fact.type],
    by,
    at,
    reason: "reason" in fact ? fact.reason : null,
    option: "option" in fact ? fact.option : null,
    rev: before.rev + 1,
    seq,
    changed: before.rev > 0,
    ...(overruled !== undefined && { overruled }),
    ...("automatic" in fact && fact.automatic && { automatic: fact.automatic.setBy }),
    ...("run" in fact && { regressed: { run: fact.run, sha256: fact.sha256, ...answererIn(before) } }),
  };
}

function answererIn({ by, automatic }: Answer): Pick<NonNullable<Answer["regressed"]>, "answered" | "automatic"> {
  const answered = automatic ?? by;
  return { answered: answered && { id: answered.id, name: answered.name }, automatic: automatic !== undefined };
}

type Answers = Deployment["answers"];

/** Every answer open again because another version is released; what was answered first is kept beside it. */
export function answersForAnother({ answers, target }: Deployment, { by, at, seq }: Moment): Answers {
  const open = ([item, answer]: [string, Answer]): [string, Answer] => {
    if (answer.state === "open") return [item, answer];
    const rev = answer.rev + 1;
    const earlier = answer.earlier ?? wasFor(target, answer);
    const open: Answer = { state: "open", by, at, reason: null, option: null, rev, seq, changed: true, earlier };
    return [item, { ...open, ...overruledIn(answer) }];
  };
  return Object.fromEntries(Object.entries(answers).map(open));
}

const overruledIn = ({ overruled }: Answer): Pick<Answer, "overruled"> =>
  overruled === undefined ? {} : { overruled };

function wasFor(target: string, { state, by, at, reason, option, waiver }: Answer): EarlierAnswer {
  return { state, by, at, reason, option, target, ...(waiver === undefined ? {} : { waiver }) };
}

/** What was answered for an earlier version, answered so for this one too by whoever confirms it. */
export function confirmedAnswers({ answers }: Deployment, { by, at, seq }: Moment, items: readonly string[]): Answers {
  const confirmed = items.flatMap((item): [string, Answer][] => {
    const answer = answers[item];
    if (!answer?.earlier) return [];
    const { state, reason, option } = answer.earlier;
    return [[item, { ...answer, state, reason, option, by, at, seq, rev: answer.rev + 1 }]];
  });
  return { ...answers, ...Object.fromEntries(confirmed) };
}

/** The answer that a second person agreed to: given by whoever asked for it. */
export function agreedAnswer(deployment: Deployment, { at, seq }: Moment, place: number): Answers {
  const waiver = deployment.waivers.find((candidate) => candidate.seq === place);
  if (waiver?.accepts !== "not-applicable") return deployment.answers;
  const { rev } = answerOf(deployment, waiver.item);
  const answer: Answer = {
    ...{ state: "not-applicable", by: waiver.asked.by, at, reason: waiver.reason, option: null },
    ...{ rev: rev + 1, seq, changed: rev > 0, overruled: seq, waiver: place },
  };
  return { ...deployment.answers, [waiver.item]: answer };
}
