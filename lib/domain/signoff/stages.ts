import type { Gate, Stage, StageRole } from "@/lib/domain/checklist/checklist";
import type { Deployment, Signature } from "@/lib/domain/deployment/deployment";
import { coveredBy } from "./covered";
import { type Difference, differences } from "./differences";

/** Where a role of a stage stands today. Only `approved` counts. */
export type Standing = "missing" | "approved" | "stale" | "rejected" | "withdrawn";

/** `signature` is the last one given for the role; `earlier` those it replaced, oldest first. */
export type RoleState = {
  role: string;
  sections: string[] | null;
  standing: Standing;
  signature: Signature | null;
  differences: Difference[];
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
  const given = deployment.signatures.filter(({ stage: id, role }) => id === stage.id && role === named.role);
  const signature = given.at(-1) ?? null;
  const state = { ...named, signature, differences: [], earlier: given.slice(0, -1) };
  if (!signature) return { ...state, standing: "missing" };
  if (signature.withdrawn) return { ...state, standing: "withdrawn" };
  if (signature.decision === "reject") return { ...state, standing: "rejected" };
  const changed = sinceSigned(deployment, stage, signature, inOrder);
  return { ...state, differences: changed, standing: changed.length > 0 ? "stale" : "approved" };
}

/** Once go is called the go gate is history, and a closed deployment wholly is: nothing there goes stale any more. */
function sinceSigned(deployment: Deployment, stage: Stage, signature: Signature, inOrder: boolean): Difference[] {
  if (stage.gate === "go" && deployment.go) return [];
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
