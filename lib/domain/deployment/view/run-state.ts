import { type EvidenceView, evidenceViews } from "@/lib/domain/evidence/evidence-view";
import { type FollowUpView, followUpViews } from "@/lib/domain/follow-up/follow-up-view";
import type { ProbeCall } from "@/lib/domain/probe/verdict";
import { type PaperView, paperViews } from "@/lib/domain/signoff/paper/paper-view";
import { type Standing, stageStates } from "@/lib/domain/signoff/stages";
import { type WaiverView, waiverViews } from "@/lib/domain/waiver/waiver-view";
import type { Acting } from "../acting";
import { type Acts, actsOf } from "../acts";
import type { Around } from "../around";
import { computedState } from "../computed";
import type { Answer, BoundProbe, Deployment } from "../deployment";
import type { Variables } from "../fact";
import { type ProbeStanding, probeStanding } from "../probe-standing";
import { type Readiness, readiness } from "../readiness";
import { type Lock, locks } from "./locks";
import { type PartProgress, partProgress } from "./part-progress";
import { type PartShare, partShares } from "./part-shares";
import { runSheet } from "./run-sheet";
import { type StageView, stageView } from "./stage-view";
import { type Who, who } from "./who";

/** An item that is missing here is open and was never answered (`rev` 0). */
type AnswerView = Omit<Answer, "by" | "seq" | "overruled"> & { by: Who | null };

type ProbeView = { kind: string; settings: Record<string, unknown>; binding: number; standing: ProbeStanding } & Pick<
  BoundProbe,
  "last" | "automatic" | "windows"
> &
  Pick<ProbeCall, "patienceMs" | "attempts" | "passes">;

/** A role the viewer holds and that has not decided; nothing in the way means that it can approve now. */
type Waiting = {
  stage: string;
  stageName: string;
  role: string;
  standing: Standing;
  objections: string[];
};

/** What changes while a deployment runs: fetched again after each change, laid over the sheet by item id. */
export type RunState = Pick<
  Deployment,
  | "seq"
  | "at"
  | "laidOut"
  | "life"
  | "t0"
  | "t0Moves"
  | "noGo"
  | "go"
  | "forced"
  | "live"
  | "declared"
  | "closed"
  | "corrections"
> & {
  readiness: Readiness;
  /** Who may go ahead with blockers. */
  authority: Around["authority"];
  answers: Record<string, AnswerView>;
  computed: Record<string, "open" | "done">;
  locks: Lock[];
  probes: Record<string, ProbeView>;
  parts: Record<string, PartProgress>;
  /** What of a part counts before go, after it, and only if its procedure is declared. */
  shares: Record<string, PartShare[]>;
  stages: StageView[];
  waiting: Waiting[];
  /** What was ever added to show that an item is so, by the item's id. */
  evidence: Record<string, EvidenceView[]>;
  /** Signatures on paper that nobody confirmed. */
  papers: PaperView[];
  details: Record<string, string>;
  /** What fills the placeholders, by name. */
  variables: Variables;
  /** Who added which item to this deployment alone, and when. */
  added: Record<string, { by: Who; at: string }>;
  /** The newest version of the template where it is newer than the one this stands on. */
  newer: number | null;
  /** Every waiver that was ever asked for, oldest first. */
  waivers: WaiverView[];
  /** Everything found after go, oldest first. */
  followUps: FollowUpView[];
  /** The moment it is read for: later than `at` where something has come to its end since. */
  now: string;
  acts: Acts;
};

/** Who looks; null for the worker and for print. */
export type Viewing = { viewer: Acting | null; around: Around; newer?: number | null };

/** How a deployment stands for one viewer. Plain JSON. */
export function runState(deployment: Deployment, { viewer, around, newer = null }: Viewing): RunState {
  const { seq, at, laidOut, life, t0, t0Moves, noGo, go, forced, live, declared, closed, corrections } = deployment;
  const ready = readiness(deployment, around);
  const stages = stageStates(deployment).map((stage) => stageView(deployment, stage, { viewer, around }));
  return {
    ...{ seq, at, laidOut, life, t0, t0Moves, noGo, go, forced, live, declared, closed, corrections },
    readiness: ready,
    authority: around.authority,
    answers: mapped(deployment.answers, answerView),
    computed: Object.fromEntries(
      deployment.checklist.items
        .filter((item) => item.computed)
        .map((item) => [item.id, computedState(deployment, item)]),
    ),
    locks: locks(deployment),
    probes: mapped(deployment.probes, probeView),
    parts: Object.fromEntries(
      runSheet(deployment.checklist).parts.map(({ id, counted }) => [id, partProgress(deployment, counted)]),
    ),
    shares: Object.fromEntries(
      [...partShares(deployment, runSheet(deployment.checklist).parts)].map(([{ id }, shares]) => [id, shares]),
    ),
    stages,
    waiting: stages.flatMap(waitingIn),
    evidence: evidenceViews(deployment),
    papers: paperViews(deployment, viewer),
    details: mapped(deployment.details, ({ value }) => value),
    variables: deployment.variables,
    added: mapped(deployment.added, (added) => ({ by: who(added.by), at: added.at })),
    newer,
    waivers: waiverViews(deployment, viewer),
    followUps: followUpViews(deployment, viewer),
    now: deployment.now,
    acts: actsOf(deployment, viewer, { ready, around }),
  };
}

function mapped<From, To>(record: Record<string, From>, change: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

const answerView = ({ by, seq: _, overruled: __, ...answer }: Answer): AnswerView => ({ ...answer, by: by && who(by) });

function probeView(probe: BoundProbe): ProbeView {
  const { call, seq, last, automatic, windows } = probe;
  return { ...call, binding: seq, standing: probeStanding(probe), last, automatic, windows };
}

/** Only while the gate of the stage is ahead: rejecting is open exactly then. */
function waitingIn({ id, name, roles }: StageView): Waiting[] {
  return roles.flatMap(({ role, standing, done, objections: said }) =>
    said && standing !== "approved" && !(standing === "missing" && done) && said.reject.length === 0
      ? [{ stage: id, stageName: name, role, standing, objections: said.approve }]
      : [],
  );
}
