import type { Role } from "@/lib/domain/actor";
import type { Item } from "@/lib/domain/checklist/checklist";
import type { Acting } from "@/lib/domain/deployment/acting";
import { type Answer, answerOf, type BoundProbe, type Deployment } from "@/lib/domain/deployment/deployment";
import type { Decision } from "@/lib/domain/deployment/fact";
import { type ProbeStanding, probeStanding } from "@/lib/domain/deployment/probe-standing";
import { earlierWords } from "@/lib/domain/deployment/target/earlier-words";
import { parts } from "@/lib/domain/deployment/view/parts";
import { type EvidenceView, evidenceViews } from "@/lib/domain/evidence/evidence-view";
import { quantity } from "@/lib/domain/quantity";
import { Refusal } from "@/lib/domain/refusal";
import { acceptedBy } from "@/lib/domain/waiver/accepted-by";
import type { Waiver } from "@/lib/domain/waiver/waiver";
import { type Covered, coveredBy } from "./covered";
import { objections } from "./objections";
import { rules } from "./registry";
import type { Signing } from "./rule";
import { type RoleState, type StageState, stageStates } from "./stages";
import { stateHash } from "./state-hash";

/** One leaf a role answers for, with its answer, its probe and its evidence; `waiver` is what two people accepted of it. */
export type SigningItem = {
  item: Item;
  answer: Answer;
  /** What it was answered for an earlier version, in words; null where it was not. */
  earlier: string | null;
  waiver: Pick<Waiver, "reason" | "asked" | "granted" | "expires"> | null;
  probe: { kind: string; standing: ProbeStanding; last: BoundProbe["last"] } | null;
  evidence: EvidenceView[];
};

type SigningPart = { id: string; title: string; items: SigningItem[] };

/**
 * One signature about to be given: everything it answers for, the hash of exactly that, and what is in the way.
 * `first` are the items that are not simply done, to be looked at before the others, what is waived before all; they stand in
 * `parts` too.
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
  /** Why this person decides nothing here, in one sentence; null where they may at least reject. */
  cannot: string | null;
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
    first: items.filter(needsLook).sort(waivedFirst),
    parts: signed,
    objections: { approve: said("approve"), reject: said("reject") },
    cannot: cannot(deployment, { stage: id, role, decision: "reject", person }),
    meaning: meanings(deployment, stage, covered),
    stateHash: stateHash(covered),
  };
}

/** What is in the way even of rejecting; a gate that is past says more than what the person lacks. */
const cannot = (deployment: Deployment, rejecting: Signing): string | null =>
  [...rules["stage-in-order"].objections(deployment, rejecting), ...objections(deployment, rejecting)][0] ?? null;

function partsOf(deployment: Deployment, covered: Covered): SigningPart[] {
  const inScope = new Set(covered.items.map(({ id }) => id));
  const items = deployment.checklist.items.filter(({ id }) => inScope.has(id));
  const evidence = evidenceViews(deployment);
  return parts(deployment.checklist)
    .map(({ id, title, sections }) => ({
      id,
      title,
      items: items
        .filter(({ section }) => sections.includes(section))
        .map((item) => signingItem(deployment, item, evidence[item.id] ?? [])),
    }))
    .filter((part) => part.items.length > 0);
}

function signingItem(deployment: Deployment, item: Item, evidence: EvidenceView[]): SigningItem {
  const bound = deployment.probes[item.id];
  const probe = bound ? { kind: bound.call.kind, standing: probeStanding(bound), last: bound.last } : null;
  const answer = answerOf(deployment, item.id);
  const earlier = earlierWords(answer, deployment.target);
  return { item, answer, earlier, waiver: waiverIn(deployment, item), probe, evidence };
}

function waiverIn(deployment: Deployment, { id }: Item): SigningItem["waiver"] {
  const found = acceptedBy(deployment, id);
  if (!found) return null;
  const { reason, asked, granted, expires } = found;
  return { reason, asked, granted, expires };
}

const needsLook = ({ answer, waiver, probe }: SigningItem): boolean =>
  answer.state !== "done" || waiver !== null || (probe !== null && probe.standing !== "green");

const waivedFirst = (one: SigningItem, other: SigningItem): number =>
  Number(other.waiver !== null) - Number(one.waiver !== null);

function meanings(
  { system, target }: Deployment,
  { gate }: StageState,
  { scope, items }: Covered,
): Record<Decision, string> {
  const what = gate === "go" ? `going live with ${system.name} ${target}` : `closing ${system.name} ${target}`;
  const reviewed = `I reviewed ${scope.sections ? "my part" : "all"} of this deployment, ${quantity(items.length, "item")}`;
  return { approve: `${reviewed}, and approve ${what}.`, reject: `${reviewed}, and do not approve ${what}.` };
}
