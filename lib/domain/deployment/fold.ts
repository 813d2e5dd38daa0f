import { Refusal } from "@/lib/domain/refusal";
import { coveredBy } from "@/lib/domain/signoff/covered";
import { variablesAfter } from "@/lib/domain/variable/variables-after";
import {
  type Answer,
  type AnswerState,
  answerOf,
  type Deployment,
  type DeploymentEntry,
  type Signature,
} from "./deployment";
import { evolveChecklist } from "./evolve-checklist";
import type { DeploymentFact } from "./fact";

type FactOf<Type extends DeploymentFact["type"]> = Extract<DeploymentFact, { type: Type }>;

/** A deployment is its history, read from the beginning. */
export function fold([opening, ...rest]: readonly DeploymentEntry[]): Deployment {
  if (!opening) throw new Refusal("missing", "There is no such deployment. It may belong to a system you do not see.");
  return evolveAll(openingOf(opening), rest);
}

/** The deployment after some more entries. */
export function evolveAll(deployment: Deployment, entries: readonly DeploymentEntry[]): Deployment {
  // Nobody sees the states in between, so they share one set of answers: a copy for each would cost the square of them.
  const answers = { ...deployment.answers };
  let state: Deployment = { ...deployment, answers };
  for (const entry of entries) {
    const { fact } = entry;
    if (isAnswer(fact)) {
      answers[fact.item] = answerAfter(state, entry, fact);
      state = { ...state, seq: entry.seq, at: entry.at, lastBy: entry.by };
    } else state = evolve(state, entry);
  }
  return state;
}

/** The deployment a first entry begins. */
export function openingOf({ stream, seq, at, by, fact }: DeploymentEntry): Deployment {
  if (fact.type !== "deployment.opened") throw new Error(`${stream} does not begin with deployment.opened`);
  const { type: _, ...opened } = fact;
  return {
    ...opened,
    variables: opened.variables ?? {},
    id: stream,
    seq,
    at,
    lastBy: by,
    opened: { by, at, seq },
    t0Moves: [],
    life: "planned",
    answers: {},
    details: {},
    probes: {},
    signatures: [],
    noGo: null,
    go: null,
    live: null,
    declared: {},
    closed: null,
    corrections: [],
    upgrades: [],
    added: {},
    laidOut: seq,
  };
}

/** The deployment after one more entry. */
export function evolve(deployment: Deployment, entry: DeploymentEntry): Deployment {
  const next = { ...deployment, seq: entry.seq, at: entry.at, lastBy: entry.by };
  const { fact } = entry;
  if (isAnswer(fact)) {
    return { ...next, answers: { ...next.answers, [fact.item]: answerAfter(deployment, entry, fact) } };
  }
  switch (fact.type) {
    case "deployment.opened":
      return next;
    case "probe.bound":
    case "probe.unbound":
    case "probe.judged":
      return { ...next, probes: evolveProbes(next.probes, entry, fact) };
    case "role.signed":
      return { ...next, signatures: [...next.signatures, signatureOf(deployment, entry, fact)] };
    case "deployment.upgraded":
    case "item.added":
      return { ...next, ...evolveChecklist(deployment, entry, fact) };
    case "signature.withdrawn":
      return { ...next, signatures: next.signatures.map((signature) => withdrawn(signature, entry, fact)) };
    default:
      return { ...next, ...evolveLife(deployment, entry, fact) };
  }
}

type AnswerFact = FactOf<"item.ticked" | "item.unticked" | "item.failed" | "item.blocked" | "item.excluded">;

const STATE_AFTER: Record<AnswerFact["type"], AnswerState> = {
  "item.ticked": "done",
  "item.unticked": "open",
  "item.failed": "failed",
  "item.blocked": "blocked",
  "item.excluded": "not-applicable",
};

const isAnswer = (fact: DeploymentFact): fact is AnswerFact => fact.type in STATE_AFTER;

function answerAfter(deployment: Deployment, { by, at, seq }: DeploymentEntry, fact: AnswerFact): Answer {
  const before = answerOf(deployment, fact.item);
  return {
    state: STATE_AFTER[fact.type],
    by,
    at,
    reason: "reason" in fact ? fact.reason : null,
    option: "option" in fact ? fact.option : null,
    rev: before.rev + 1,
    seq,
    changed: before.rev > 0,
  };
}

function evolveProbes(
  probes: Deployment["probes"],
  { by, at, seq }: DeploymentEntry,
  fact: FactOf<"probe.bound" | "probe.unbound" | "probe.judged">,
): Deployment["probes"] {
  if (fact.type === "probe.bound") return { ...probes, [fact.item]: { call: fact.probe, by, seq, last: null } };
  const { [fact.item]: probe, ...others } = probes;
  if (!probe || fact.type === "probe.unbound") return others;
  const { run, sha256, verdict } = fact;
  return { ...others, [fact.item]: { ...probe, last: { run, sha256, verdict, at, seq } } };
}

function signatureOf(before: Deployment, { by, at, seq }: DeploymentEntry, fact: FactOf<"role.signed">): Signature {
  const stage = before.checklist.stages.find(({ id }) => id === fact.stage);
  if (!stage) throw new Error(`${before.id} has no stage ${fact.stage}`);
  const { type: _, ...given } = fact;
  return { ...given, seq, by, at, covered: coveredBy(before, stage, fact.role), withdrawn: null };
}

const withdrawn = (signature: Signature, { by, at, seq }: DeploymentEntry, fact: FactOf<"signature.withdrawn">) =>
  signature.seq === fact.signature ? { ...signature, withdrawn: { by, at, seq, reason: fact.reason } } : signature;

type LifeFact = FactOf<
  | "detail.filled"
  | "variable.set"
  | "t0.moved"
  | "no-go.declared"
  | "no-go.lifted"
  | "go.called"
  | "launch.completed"
  | "procedure.declared"
  | "deployment.closed"
  | "outcome.corrected"
>;

function evolveLife(before: Deployment, { by, at, seq }: DeploymentEntry, fact: LifeFact): Partial<Deployment> {
  const moment = { by, at, seq };
  switch (fact.type) {
    case "detail.filled":
      return { details: { ...before.details, [fact.field]: { ...moment, value: fact.value } } };
    case "variable.set":
      return { variables: variablesAfter(before.variables, fact.name, fact.value) };
    case "t0.moved":
      return { t0: fact.t0, t0Moves: [...before.t0Moves, { ...moment, t0: before.t0, reason: fact.reason }] };
    case "no-go.declared":
      return { noGo: { ...moment, reason: fact.reason } };
    case "no-go.lifted":
      return { noGo: null };
    case "go.called":
      return { go: moment, life: "launching" };
    case "launch.completed":
      return { live: moment, life: "live" };
    case "procedure.declared":
      return { declared: { ...before.declared, [fact.procedure]: { ...moment, reason: fact.reason } } };
    case "deployment.closed":
      return { closed: { ...moment, outcome: fact.outcome, reason: fact.reason }, life: "closed" };
    case "outcome.corrected":
      return { corrections: [...before.corrections, { ...moment, outcome: fact.outcome, reason: fact.reason }] };
  }
}
