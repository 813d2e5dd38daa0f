import type { Gate, Stage, StageRole } from "@/lib/domain/checklist/checklist";
import type { Deployment, Signature } from "@/lib/domain/deployment/deployment";
import { coveredBy } from "./covered";
import { currentSignatures } from "./current-signatures";
import { type Difference, differences } from "./differences";

/** Where a role of a stage stands today. Only `approved` counts. */
export type Standing = "missing" | "approved" | "stale" | "rejected" | "withdrawn";

/** A signature that none replaced, as it stands today; `differences` is what changed since it was given. */
export type CurrentSignature = {
  signature: Signature;
  standing: Exclude<Standing, "missing">;
  differences: Difference[];
};

/**
 * `signature` is the one that `standing` and `differences` speak of, null while one is missing. So many different people
 * as `needed` sign for the role; `valid` are the signatures that count now, `earlier` those that were replaced, oldest first.
 */
export type RoleState = {
  role: string;
  sections: string[] | null;
  needed: number;
  standing: Standing;
  signature: Signature | null;
  differences: Difference[];
  valid: Signature[];
  current: CurrentSignature[];
  earlier: Signature[];
};

export type StageState = { id: string; name: string; gate: Gate; roles: RoleState[]; complete: boolean };

const known = new WeakMap<Deployment, StageState[]>();

/** Where every stage and role stands today, in the order they sign. */
export function stageStates(deployment: Deployment): StageState[] {
  // A fold never changes, and one page asks this of it a dozen times.
  const before = known.get(deployment);
  if (before) return before;
  const states: StageState[] = [];
  for (const stage of deployment.checklist.stages) states.push(stageState(deployment, stage, states));
  known.set(deployment, states);
  return states;
}

function stageState(deployment: Deployment, stage: Stage, earlier: readonly StageState[]): StageState {
  const inOrder = earlier.every(({ gate, complete }) => gate !== stage.gate || complete);
  const roles = stage.roles.map((named) => roleState(deployment, stage, named, inOrder));
  const complete = inOrder && roles.every(({ standing }) => standing === "approved");
  return { id: stage.id, name: stage.name, gate: stage.gate, roles, complete };
}

function roleState(deployment: Deployment, stage: Stage, named: StageRole, inOrder: boolean): RoleState {
  const { signatures, policy } = deployment;
  const given = signatures.filter(({ stage: id, role }) => id === stage.id && role === named.role);
  const needed = policy.quorum?.[named.role] ?? 1;
  const last = currentSignatures(given, needed);
  const current = last.map((signature) => currentOf(deployment, stage, signature, inOrder));
  const valid = current.filter(({ standing }) => standing === "approved").map(({ signature }) => signature);
  const earlier = given.filter((signature) => !last.includes(signature));
  return { ...named, needed, ...spokenOf(current, needed), valid, current, earlier };
}

function currentOf(deployment: Deployment, stage: Stage, signature: Signature, inOrder: boolean): CurrentSignature {
  if (signature.withdrawn) return { signature, standing: "withdrawn", differences: [] };
  if (signature.decision === "reject") return { signature, standing: "rejected", differences: [] };
  const changed = sinceSigned(deployment, stage, signature, inOrder);
  return { signature, standing: changed.length > 0 ? "stale" : "approved", differences: changed };
}

type Spoken = Pick<RoleState, "standing" | "signature" | "differences">;

const NOTHING: Spoken = { standing: "missing", signature: null, differences: [] };

/** What a role is said to be: a rejection holds it, enough approvals complete it, and else one that lapsed is named. */
function spokenOf(current: readonly CurrentSignature[], needed: number): Spoken {
  const last = (standing: Standing) => current.findLast((one) => one.standing === standing);
  const approved = current.filter(({ standing }) => standing === "approved");
  const complete = approved.length >= needed ? approved.at(-1) : undefined;
  const withdrawn = approved.length === 0 ? last("withdrawn") : undefined;
  return last("rejected") ?? complete ?? last("stale") ?? withdrawn ?? NOTHING;
}

/**
 * Once go is called the go gate is history, and a closed deployment wholly is: nothing there goes stale any more. What
 * was stale by then stays so, as beside a quorum or where somebody broke the glass.
 */
function sinceSigned(deployment: Deployment, stage: Stage, signature: Signature, inOrder: boolean): Difference[] {
  if (stage.gate === "go" && deployment.go) return deployment.staleAtGo[signature.seq] ?? [];
  const changed = differences(signature.covered, coveredBy(deployment, stage, signature.role));
  return inOrder ? changed : [...changed, OUT_OF_ORDER];
}

const OUT_OF_ORDER: Difference = {
  item: null,
  subject: null,
  text: "the stage before is no longer complete",
  from: null,
  to: null,
};
