import type { Gate, Item, Stage } from "@/lib/domain/checklist/checklist";
import { plain } from "@/lib/domain/checklist/checklist";
import { sectionsWithin } from "@/lib/domain/checklist/sections-within";
import { answerOf, type Deployment } from "@/lib/domain/deployment/deployment";
import { countedLeaves } from "@/lib/domain/deployment/leaves";
import { evidenceHashes } from "@/lib/domain/evidence/evidence-hashes";
import type { Acceptance } from "@/lib/domain/waiver/fact";
import { waiverOf } from "@/lib/domain/waiver/waived";
import { below } from "./below";
import type { Policy } from "./policy/policy";

/**
 * One leaf as it stood: its words, its answer, and whether a probe bound to it was red. `below` is the SHA-256 of the
 * notes and commands below it and of the option chosen, null where there are none.
 */
export type CoveredItem = {
  id: string;
  text: string;
  below: string | null;
  state: string;
  rev: number;
  reason: string | null;
  option: string | null;
  red: boolean;
  /** The waiver that accepts it as it is; left out where none does. */
  waiver?: { seq: number; accepts: Acceptance; reason: string; expires: string | null };
  /** The evidence of it, each piece as its SHA-256; left out where there is none. */
  evidence?: string[];
};

/**
 * Exactly what a signature vouches for (domain.md rule 8). Its canonical form is hashed (`state-hash.ts`).
 * A run that passes again changes nothing in it; one that could not judge neither.
 */
export type Covered = {
  v: 2;
  deployment: string;
  target: string;
  /** Left out where none was given. */
  digest?: string;
  policy: Policy;
  scope: { gate: Gate; stage: string; role: string; sections: string[] | null };
  items: CoveredItem[];
};

/** What a role of a stage answers for as it stands in this fold. */
export function coveredBy(deployment: Deployment, stage: Stage, role: string): Covered {
  const sections = scopeOf(deployment, stage, role);
  return {
    v: 2,
    deployment: deployment.id,
    target: deployment.target,
    ...(deployment.digest === null ? {} : { digest: deployment.digest }),
    policy: deployment.policy,
    scope: { gate: stage.gate, stage: stage.id, role, sections },
    items: leavesIn(deployment, stage.gate, sections).map((item) => coveredItem(deployment, item)),
  };
}

/** The leaves of a gate that lie in some sections; every one of them where the scope is not narrowed. */
export function leavesIn(deployment: Deployment, gate: Gate, sections: readonly string[] | null): Item[] {
  const leaves = countedLeaves(deployment, gate);
  if (!sections) return leaves;
  const inside = sectionsWithin(deployment.checklist.sections, sections);
  return leaves.filter((item) => inside.has(item.section));
}

/** The sections a role answers for; a narrowed scope that holds no counted leaf falls back to everything (null). */
export function scopeOf(deployment: Deployment, stage: Stage, role: string): string[] | null {
  const narrowed = stage.roles.find((candidate) => candidate.role === role)?.sections ?? null;
  return narrowed && leavesIn(deployment, stage.gate, narrowed).length > 0 ? narrowed : null;
}

function coveredItem(deployment: Deployment, item: Item): CoveredItem {
  const { state, rev, reason, option } = answerOf(deployment, item.id);
  const red = deployment.probes[item.id]?.red ?? false;
  const words = { text: plain(item.words), below: below(item, option) };
  return {
    id: item.id,
    ...words,
    state,
    rev,
    reason,
    option,
    red,
    ...acceptedBy(deployment, item),
    ...shownBy(deployment, item),
  };
}

function acceptedBy(deployment: Deployment, item: Item): Pick<CoveredItem, "waiver"> {
  const found = waiverOf(deployment, item.id);
  if (!found) return {};
  const { seq, accepts, reason, expires } = found;
  return { waiver: { seq, accepts, reason, expires } };
}

function shownBy(deployment: Deployment, item: Item): Pick<CoveredItem, "evidence"> {
  const evidence = evidenceHashes(deployment, item.id);
  return evidence.length > 0 ? { evidence } : {};
}
