import type { Role } from "@/lib/domain/actor";
import type { Item } from "@/lib/domain/checklist/checklist";
import type { Acting } from "@/lib/domain/deployment/acting";
import { type Answer, answerOf, type BoundProbe, type Deployment } from "@/lib/domain/deployment/deployment";
import type { Decision } from "@/lib/domain/deployment/fact";
import { parts } from "@/lib/domain/deployment/parts";
import { type ProbeStanding, probeStanding } from "@/lib/domain/deployment/probe-standing";
import { quantity } from "@/lib/domain/quantity";
import { Refusal } from "@/lib/domain/refusal";
import { type Covered, coveredBy } from "./covered";
import { objections } from "./objections";
import { type RoleState, type StageState, stageStates } from "./stages";
import { stateHash } from "./state-hash";

/** One leaf a role answers for, with its answer and its probe. */
export type SigningItem = {
  item: Item;
  answer: Answer;
  probe: { kind: string; standing: ProbeStanding; last: BoundProbe["last"] } | null;
};

type SigningPart = { id: string; title: string; items: SigningItem[] };

/**
 * One signature about to be given: everything it answers for, the hash of exactly that, and what is in the way.
 * `first` are the items that are not simply done, to be looked at before the others; they stand in `parts` too.
 */
export type SigningView = {
  seq: number;
  stage: { id: string; name: string; gate: StageState["gate"] };
  role: Role;
  state: RoleState;
  items: number;
  probes: number;
  first: SigningItem[];
  parts: SigningPart[];
  objections: Record<Decision, string[]>;
  meaning: Record<Decision, string>;
  stateHash: string;
};

/** What a person sees before they sign for a role. */
export function signingView(deployment: Deployment, person: Acting, stageId: string, role: Role): SigningView {
  const stage = stageStates(deployment).find(({ id }) => id === stageId);
  const state = stage?.roles.find((candidate) => candidate.role === role);
  if (!stage || !state)
    throw new Refusal("missing", "No such role signs here. Go back to the deployment and try again.");
  const covered = coveredBy(deployment, stage, role);
  const signed = partsOf(deployment, covered);
  const items = signed.flatMap((part) => part.items);
  const { id, name, gate } = stage;
  const said = (decision: Decision) => objections(deployment, { stage: id, role, decision, person });
  return {
    seq: deployment.seq,
    stage: { id, name, gate },
    role,
    state,
    items: items.length,
    probes: items.filter(({ probe }) => probe).length,
    first: items.filter(needsLook),
    parts: signed,
    objections: { approve: said("approve"), reject: said("reject") },
    meaning: meanings(deployment, stage, covered),
    stateHash: stateHash(covered),
  };
}

function partsOf(deployment: Deployment, covered: Covered): SigningPart[] {
  const inScope = new Set(covered.items.map(({ id }) => id));
  const items = deployment.checklist.items.filter(({ id }) => inScope.has(id));
  return parts(deployment.checklist)
    .map(({ id, title, sections }) => ({
      id,
      title,
      items: items.filter(({ section }) => sections.includes(section)).map((item) => signingItem(deployment, item)),
    }))
    .filter((part) => part.items.length > 0);
}

function signingItem(deployment: Deployment, item: Item): SigningItem {
  const bound = deployment.probes[item.id];
  const probe = bound ? { kind: bound.call.kind, standing: probeStanding(bound), last: bound.last } : null;
  return { item, answer: answerOf(deployment, item.id), probe };
}

const needsLook = ({ answer, probe }: SigningItem): boolean =>
  answer.state !== "done" || (probe !== null && probe.standing !== "green");

function meanings(
  { system, target }: Deployment,
  { gate }: StageState,
  { scope, items }: Covered,
): Record<Decision, string> {
  const what = gate === "go" ? `going live with ${system.name} ${target}` : `closing ${system.name} ${target}`;
  const reviewed = `I reviewed ${scope.sections ? "my part" : "all"} of this deployment, ${quantity(items.length, "item")}`;
  return { approve: `${reviewed}, and approve ${what}.`, reject: `${reviewed}, and do not approve ${what}.` };
}
