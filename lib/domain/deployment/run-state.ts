import type { Stage } from "@/lib/domain/checklist/checklist";
import { initials } from "@/lib/domain/initials";
import { objections } from "@/lib/domain/signoff/objections";
import type { Signing } from "@/lib/domain/signoff/rule";
import { type RoleState, type StageState, stageStates } from "@/lib/domain/signoff/stages";
import { holdsRole } from "@/lib/domain/workspace/workspace";
import type { Acting } from "./acting";
import { type Acts, actsOf } from "./acts";
import type { Around } from "./around";
import { computedState } from "./computed";
import type { Answer, BoundProbe, Deployment, Signature } from "./deployment";
import type { Decision, Variables } from "./fact";
import { type Lock, locks } from "./locks";
import { type PartProgress, partProgress } from "./part-progress";
import { type ProbeStanding, probeStanding } from "./probe-standing";
import { type Readiness, readiness } from "./readiness";
import { runSheet } from "./run-sheet";

export type Who = { id: string; name: string; initials: string };

/** An item that is missing here is open and was never answered (`rev` 0). */
type AnswerView = Omit<Answer, "by" | "seq"> & { by: Who | null };

type ProbeView = { kind: string; settings: Record<string, unknown>; binding: number; standing: ProbeStanding } & Pick<
  BoundProbe,
  "last"
>;

type SignatureView = Omit<Signature, "covered" | "by"> & { by: Who; covers: number };

/** `mine` where the viewer holds the role; then also what is in the way of each decision, in sentences. */
type RoleView = Omit<RoleState, "signature" | "earlier"> & {
  signature: SignatureView | null;
  earlier: SignatureView[];
  holders: readonly string[];
  mine: boolean;
  objections: Record<Decision, string[]> | null;
};

type StageView = Omit<StageState, "roles"> & { roles: RoleView[] };

/** A role the viewer holds and that has not decided; nothing in the way means that it can approve now. */
type Waiting = {
  stage: string;
  stageName: string;
  role: string;
  standing: RoleState["standing"];
  objections: string[];
};

/** What changes while a deployment runs: fetched again after each change, laid over the sheet by item id. */
export type RunState = Pick<
  Deployment,
  "seq" | "at" | "laidOut" | "life" | "t0" | "t0Moves" | "noGo" | "go" | "live" | "declared" | "closed" | "corrections"
> & {
  readiness: Readiness;
  answers: Record<string, AnswerView>;
  computed: Record<string, "open" | "done">;
  locks: Lock[];
  probes: Record<string, ProbeView>;
  parts: Record<string, PartProgress>;
  stages: StageView[];
  waiting: Waiting[];
  details: Record<string, string>;
  /** What fills the placeholders, by name. */
  variables: Variables;
  /** Who added which item to this deployment alone, and when. */
  added: Record<string, { by: Who; at: string }>;
  /** The newest version of the template where it is newer than the one this stands on. */
  newer: number | null;
  acts: Acts;
};

/** Who looks; null for the worker and for print. */
export type Viewing = { viewer: Acting | null; around: Around; newer?: number | null };

/** How a deployment stands for one viewer. Plain JSON. */
export function runState(deployment: Deployment, { viewer, around, newer = null }: Viewing): RunState {
  const { seq, at, laidOut, life, t0, t0Moves, noGo, go, live, declared, closed, corrections } = deployment;
  const ready = readiness(deployment, around);
  const stages = stageStates(deployment).map((stage) => stageView(deployment, stage, { viewer, around }));
  return {
    ...{ seq, at, laidOut, life, t0, t0Moves, noGo, go, live, declared, closed, corrections },
    readiness: ready,
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
    stages,
    waiting: stages.flatMap(waitingIn),
    details: mapped(deployment.details, ({ value }) => value),
    variables: deployment.variables,
    added: mapped(deployment.added, (added) => ({ by: who(added.by), at: added.at })),
    newer,
    acts: actsOf(deployment, viewer, ready),
  };
}

function mapped<From, To>(record: Record<string, From>, change: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

const who = ({ id, name }: { id: string; name: string }): Who => ({ id, name, initials: initials(name) });

const answerView = ({ by, seq: _, ...answer }: Answer): AnswerView => ({ ...answer, by: by && who(by) });

function probeView(probe: BoundProbe): ProbeView {
  const { call, seq, last } = probe;
  return { kind: call.kind, settings: call.settings, binding: seq, standing: probeStanding(probe), last };
}

function signatureView({ covered, by, ...signature }: Signature): SignatureView {
  return { ...signature, by: who(by), covers: covered.items.length };
}

function stageView(deployment: Deployment, stage: StageState, viewing: Viewing): StageView {
  return { ...stage, roles: stage.roles.map((state) => roleView(deployment, stage, state, viewing)) };
}

function roleView(deployment: Deployment, stage: Stage, state: RoleState, { viewer, around }: Viewing): RoleView {
  const person = viewer && holdsRole(viewer, state.role, deployment.system.id) ? viewer : null;
  return {
    ...state,
    signature: state.signature && signatureView(state.signature),
    earlier: state.earlier.map(signatureView),
    holders: around.holders[state.role] ?? [],
    mine: person !== null,
    objections: person && objectionsOf(deployment, { stage: stage.id, role: state.role, person }),
  };
}

const objectionsOf = (deployment: Deployment, signing: Omit<Signing, "decision">): Record<Decision, string[]> => ({
  approve: objections(deployment, { ...signing, decision: "approve" }),
  reject: objections(deployment, { ...signing, decision: "reject" }),
});

/** Only while the gate of the stage is ahead: rejecting is open exactly then. */
function waitingIn({ id, name, roles }: StageView): Waiting[] {
  return roles.flatMap(({ role, standing, objections: said }) =>
    said && standing !== "approved" && said.reject.length === 0
      ? [{ stage: id, stageName: name, role, standing, objections: said.approve }]
      : [],
  );
}
