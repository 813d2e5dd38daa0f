import { evolveEvidence } from "@/lib/domain/evidence/evidence";
import { evolveFollowUps } from "@/lib/domain/follow-up/follow-up";
import { evolveProbes } from "@/lib/domain/probe/evolve-probes";
import { Refusal } from "@/lib/domain/refusal";
import { coveredBy } from "@/lib/domain/signoff/covered";
import { evolvePapers } from "@/lib/domain/signoff/paper/evolve-papers";
import { staleSignatures } from "@/lib/domain/signoff/stale-signatures";
import { variablesAfter } from "@/lib/domain/variable/variables-after";
import { evolveWaivers } from "@/lib/domain/waiver/evolve-waivers";
import type { WaiverFact } from "@/lib/domain/waiver/fact";
import { lapseWaivers } from "@/lib/domain/waiver/lapse-waivers";
import { evolveForced } from "./break-glass/evolve-forced";
import type { Deployment, DeploymentEntry, Signature } from "./deployment";
import { agreedAnswer, answerAfter, answersForAnother, confirmedAnswers, isAnswer } from "./evolve-answers";
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
  let answers = { ...deployment.answers };
  let state: Deployment = { ...deployment, answers };
  for (const entry of entries) {
    const { fact } = entry;
    if (isAnswer(fact)) {
      answers[fact.item] = answerAfter(state, entry, fact);
      state = { ...state, ...stampOf(state, entry) };
      continue;
    }
    state = evolve(state, entry);
    if (state.answers === answers) continue;
    answers = { ...state.answers };
    state = { ...state, answers };
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
    digest: opened.digest ?? null,
    id: stream,
    seq,
    at,
    lastBy: by,
    opened: { by, at, seq },
    t0Moves: [],
    targetMoves: [],
    life: "planned",
    answers: {},
    details: {},
    probes: {},
    signatures: [],
    noGo: null,
    go: null,
    staleAtGo: {},
    forced: null,
    live: null,
    declared: {},
    closed: null,
    corrections: [],
    upgrades: [],
    added: {},
    waivers: [],
    evidence: [],
    papers: [],
    followUps: [],
    closedWindows: [],
    laidOut: seq,
    now: at,
  };
}

/** The deployment after one more entry. */
export function evolve(deployment: Deployment, entry: DeploymentEntry): Deployment {
  const next = { ...deployment, ...stampOf(deployment, entry) };
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
    case "window.closed":
      return { ...next, ...evolveProbes(next, entry, fact) };
    case "follow-up.found":
    case "follow-up.assigned":
    case "follow-up.closed":
      return { ...next, followUps: evolveFollowUps(next.followUps, entry, fact) };
    case "role.signed":
      return { ...next, signatures: [...next.signatures, signatureOf(next, entry, fact)] };
    case "paper.entered":
    case "paper.confirmed":
    case "paper.refused":
      return { ...next, ...evolvePapers(next, entry, fact) };
    case "waiver.asked":
    case "waiver.granted":
    case "waiver.refused":
    case "waiver.withdrawn":
      return { ...next, ...evolveWaiving(next, entry, fact) };
    case "evidence.added":
    case "evidence.withdrawn":
      return { ...next, evidence: evolveEvidence(next.evidence, entry, fact) };
    case "target.changed":
    case "answers.confirmed":
      return { ...next, ...evolveTarget(next, entry, fact) };
    case "deployment.upgraded":
    case "item.added":
      return { ...next, ...evolveChecklist(deployment, entry, fact) };
    case "signature.withdrawn":
      return { ...next, signatures: next.signatures.map((signature) => withdrawn(signature, entry, fact)) };
    default:
      return { ...next, ...evolveLife(next, entry, fact) };
  }
}

/** Granting one may answer its item. */
function evolveWaiving(before: Deployment, entry: DeploymentEntry, fact: WaiverFact): Partial<Deployment> {
  const answers = fact.type === "waiver.granted" ? agreedAnswer(before, entry, fact.waiver) : before.answers;
  return { waivers: evolveWaivers(before, entry, fact), answers };
}

/** What every entry leaves. The writer does not know the moment of what it is writing yet, and says `infinity`. */
const stampOf = ({ now }: Deployment, { seq, at, by }: DeploymentEntry) => ({
  ...{ seq, at, lastBy: by },
  now: at === "infinity" ? now : at,
});

/** A probe of the earlier version says nothing about this one, nor does a run that was on its way. */
function evolveTarget(
  before: Deployment,
  { by, at, seq }: DeploymentEntry,
  fact: FactOf<"target.changed" | "answers.confirmed">,
): Partial<Deployment> {
  const moment = { by, at, seq };
  if (fact.type === "answers.confirmed") return { answers: confirmedAnswers(before, moment, fact.items) };
  const { target, digest, reason } = fact;
  const move = { ...moment, target: before.target, digest: before.digest, reason };
  const probes = Object.entries(before.probes).map(([item, probe]) => [
    item,
    { ...probe, seq, red: false, last: null },
  ]);
  return {
    ...{ target, digest, targetMoves: [...before.targetMoves, move], waivers: lapseWaivers(before, moment) },
    ...{ answers: answersForAnother(before, moment), probes: Object.fromEntries(probes), laidOut: seq },
  };
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
  | "go.forced"
  | "review.closed"
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
      return { go: moment, life: "launching", staleAtGo: staleSignatures(before) };
    case "go.forced":
      return evolveForced(before, moment, fact);
    case "review.closed": {
      const { finding, comment } = fact;
      return { forced: before.forced && { ...before.forced, review: { ...moment, finding, comment } } };
    }
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
