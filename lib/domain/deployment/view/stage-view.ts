import { countsAsOne, signedBy } from "@/lib/domain/signoff/counts-as-one";
import { objections } from "@/lib/domain/signoff/objections";
import type { Signing } from "@/lib/domain/signoff/rule";
import type { RoleState, StageState } from "@/lib/domain/signoff/stages";
import type { HeldRole } from "@/lib/domain/workspace/held-role";
import { holdingOf } from "@/lib/domain/workspace/holding-of";
import type { Acting } from "../acting";
import type { Around } from "../around";
import type { Deployment, Signature } from "../deployment";
import type { Decision } from "../fact";
import { type Who, who } from "./who";

type SignatureView = Omit<Signature, "covered" | "by"> & { by: Who; covers: number };

/**
 * `mine` where the viewer holds the role, `forWhom` where it is delegated to them; then also what is in the way of each
 * decision, in sentences. `done` says that they are counted already, by a signature of
 * theirs or by one for whom they would sign.
 */
type RoleView = Omit<RoleState, "signature" | "valid" | "current" | "earlier"> & {
  signature: SignatureView | null;
  valid: SignatureView[];
  earlier: SignatureView[];
  holders: readonly string[];
  mine: boolean;
  forWhom: HeldRole["delegatedBy"] | null;
  done: boolean;
  objections: Record<Decision, string[]> | null;
};

export type StageView = Omit<StageState, "roles"> & { roles: RoleView[] };

type Viewing = { viewer: Acting | null; around: Around };

/** Where a stage stands for one viewer. */
export function stageView(deployment: Deployment, stage: StageState, viewing: Viewing): StageView {
  return { ...stage, roles: stage.roles.map((state) => roleView(deployment, stage, state, viewing)) };
}

function roleView(
  deployment: Deployment,
  { id }: StageState,
  { current: _, ...state }: RoleState,
  { viewer, around }: Viewing,
): RoleView {
  const held = viewer && holdingOf(viewer, state.role, deployment.system.id);
  const person = held ? viewer : null;
  return {
    ...state,
    signature: state.signature && signatureView(state.signature),
    valid: state.valid.map(signatureView),
    earlier: state.earlier.map(signatureView),
    holders: around.holders[state.role] ?? [],
    mine: person !== null,
    forWhom: held?.delegatedBy ?? null,
    done: viewer !== null && state.valid.some((one) => countsAsOne(one, signedBy(viewer, state.role, deployment))),
    objections: person && objectionsOf(deployment, { stage: id, role: state.role, person }),
  };
}

function signatureView({ covered, by, ...signature }: Signature): SignatureView {
  return { ...signature, by: who(by), covers: covered.items.length };
}

const objectionsOf = (deployment: Deployment, signing: Omit<Signing, "decision">): Record<Decision, string[]> => ({
  approve: objections(deployment, { ...signing, decision: "approve" }),
  reject: objections(deployment, { ...signing, decision: "reject" }),
});
