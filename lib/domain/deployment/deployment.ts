import type { Actor, Role } from "@/lib/domain/actor";
import type { Checklist, Contingency } from "@/lib/domain/checklist/checklist";
import type { Entry } from "@/lib/domain/entry";
import type { Evidence } from "@/lib/domain/evidence/evidence";
import type { Method } from "@/lib/domain/factor/method";
import type { FollowUp } from "@/lib/domain/follow-up/follow-up";
import type { ProbeFact } from "@/lib/domain/probe/fact";
import type { WindowId } from "@/lib/domain/probe/schedule/window";
import type { ProbeCall, Verdict } from "@/lib/domain/probe/verdict";
import { Refusal } from "@/lib/domain/refusal";
import type { Covered } from "@/lib/domain/signoff/covered";
import type { Difference } from "@/lib/domain/signoff/differences";
import type { Paper } from "@/lib/domain/signoff/paper/paper";
import type { Policy } from "@/lib/domain/signoff/policy/policy";
import type { Waiver } from "@/lib/domain/waiver/waiver";
import type { Decision, DeploymentFact, Finding, Outcome, Variables } from "./fact";

export type AnswerState = "open" | "done" | "failed" | "blocked" | "not-applicable";

/** The answer to one item. `rev` counts every change of it, so that going back never looks like not having gone. */
export type Answer = {
  state: AnswerState;
  by: Actor | null;
  at: string | null;
  reason: string | null;
  option: string | null;
  rev: number;
  seq: number;
  /** An answer was given before this one: printed on the report. */
  changed: boolean;
  /** As it was given for an earlier target version: open until confirmed, and marked with that version from then on. */
  earlier?: EarlierAnswer;
  /** A pass ticked it: who had set its probe to do so. */
  automatic?: { id: string; name: string };
  /** The entry by which a person last un-ticked, failed or blocked it, or set it not applicable. */
  overruled?: number;
  /** It had been ticked, and a probe failed since: the run that did, and who had answered until then. */
  regressed?: {
    run: string;
    sha256: string;
    answered: { id: string; name: string } | null;
    /** That was by a pass; then it is who had set it so. */
    automatic: boolean;
  };
  /** The waiver by which a second person agreed that this is not applicable, by its place. */
  waiver?: number;
};

/** `waiver` where a second person had agreed to it. */
export type EarlierAnswer = Pick<Answer, "state" | "by" | "at" | "reason" | "option" | "waiver"> & { target: string };

/**
 * A probe bound to an item, with what its last change of verdict said. `bound` is the entry that bound it, `seq` the one
 * from which on its runs count: the same, or a later one that changed what is released.
 */
export type BoundProbe = {
  call: ProbeCall;
  by: Actor;
  seq: number;
  bound: number;
  automatic: boolean;
  windows: readonly WindowId[];
  /** Whether it failed when it last judged: a run that could not judge changes nothing of what was signed. */
  red: boolean;
  last: { run: string; sha256: string; verdict: Verdict; at: string; seq: number } | null;
};

/** A signature as it was given; `covered` is exactly what it vouched for. It stands in the record for good. */
export type Signature = {
  seq: number;
  stage: string;
  role: Role;
  by: Actor;
  at: string;
  decision: Decision;
  meaning: string;
  comment: string | null;
  method: Method | "paper";
  scope: string[] | null;
  stateHash: string;
  covered: Covered;
  withdrawn: (Moment & { reason: string }) | null;
  /** Whose role it was, where the signer held it for somebody else. */
  delegatedBy?: { id: string; name: string } | undefined;
  /** Where it was given on paper: who entered its scan, and who confirmed it. */
  paper?: Pick<Paper, "scan" | "signedOn" | "entered"> & { confirmed: Moment };
};

/** A window of a probe that came to its end, or was broken off. */
export type ClosedWindow = Omit<Extract<ProbeFact, { type: "window.closed" }>, "type"> & { at: string; seq: number };

export type Moment = { by: Actor; at: string; seq: number };

export type Life = "planned" | "launching" | "live" | "closed";

export type Deployment = {
  id: string;
  seq: number;
  at: string;
  lastBy: Actor;
  opened: Moment;
  system: { id: string; name: string };
  template: { id: string; title: string; version: number; document: string; fileName: string };
  checklist: Checklist;
  policy: Policy;
  policyFrom?: { template: number; system: number | null } | undefined;
  target: string;
  digest: string | null;
  targetMoves: (Moment & { target: string; digest: string | null; reason: string })[];
  environment: string;
  t0: string;
  t0Moves: (Moment & { t0: string; reason: string })[];
  zone: string;
  rehearsal: boolean;
  baseUrl: string | null;
  /** What fills the placeholders of the document, by name. */
  variables: Variables;
  life: Life;
  answers: Record<string, Answer>;
  details: Record<string, Moment & { value: string }>;
  probes: Record<string, BoundProbe>;
  signatures: Signature[];
  noGo: (Moment & { reason: string }) | null;
  go: Moment | null;
  /** What had changed since each signature that was stale when go was called, by its place: it stays so. */
  staleAtGo: Record<number, Difference[]>;
  /** Break-glass: go was called with blockers, and somebody else owes a review of it. */
  forced: Forced | null;
  live: Moment | null;
  declared: Partial<Record<Contingency, Moment & { reason: string }>>;
  closed: (Moment & { outcome: Outcome; reason: string | null }) | null;
  corrections: (Moment & { outcome: Outcome; reason: string })[];
  /** Its upgrades, oldest first; `before` is what it stood on until then. */
  upgrades: (Moment & { reason: string; before: Pick<Deployment, "template" | "checklist" | "policy"> })[];
  /** When and by whom each item of this deployment alone was added, by its id. */
  added: Record<string, Moment>;
  /** Every waiver that was ever asked for, oldest first. */
  waivers: Waiver[];
  evidence: Evidence[];
  /** Every signature on paper that was ever entered. */
  papers: Paper[];
  /** What was found after go, oldest first. */
  followUps: FollowUp[];
  closedWindows: ClosedWindow[];
  /** The entry that last changed what is laid out: the checklist, or which version is released. */
  laidOut: number;
  /** The moment for which it is read: that of its last entry, or later (`as-of.ts`). */
  now: string;
};

export type Forced = Moment & {
  reason: string;
  blockers: string[];
  skipped: { stage: string; role: Role }[];
  /** The items that were left open before go, and moved to the close gate. */
  left: string[];
  review: (Moment & { finding: Finding; comment: string }) | null;
};

export type DeploymentEntry = Entry<DeploymentFact>;

const OPEN: Answer = {
  state: "open",
  by: null,
  at: null,
  reason: null,
  option: null,
  rev: 0,
  seq: 0,
  changed: false,
};

/** The answer to an item, open where none was given. */
export const answerOf = (deployment: Pick<Deployment, "answers">, item: string): Answer =>
  deployment.answers[item] ?? OPEN;

/** Finds an item by its id, or refuses. */
export function itemOf({ checklist }: Pick<Deployment, "checklist">, id: string) {
  const item = checklist.items.find((candidate) => candidate.id === id);
  if (!item) throw new Refusal("missing", "That item is not part of this deployment. Reload the page and try again.");
  return item;
}
