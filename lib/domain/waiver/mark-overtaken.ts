import type { Deployment } from "@/lib/domain/deployment/deployment";
import type { DeploymentFact } from "@/lib/domain/deployment/fact";
import { pastOf } from "./past-of";
import type { Waiver } from "./waiver";

type Read = Pick<Deployment, "waivers" | "probes" | "checklist" | "go" | "closed">;
type Judged = Extract<DeploymentFact, { type: "probe.judged" }>;

/**
 * The waivers of a deployment once a run was judged: a red that one does not accept ends it for good. What is found when
 * go was called already is followed up, and does not change what go was called on.
 */
export function markOvertaken(before: Read, { item, verdict }: Pick<Judged, "item" | "verdict">): Waiver[] {
  const { waivers, probes } = before;
  const bound = probes[item];
  if (verdict.outcome !== "fail" || !bound || waivers.length === 0 || pastOf(before, item)) return waivers;
  return waivers.map((waiver) =>
    waiver.item === item && !acceptsRed(waiver, bound.seq) ? { ...waiver, overtaken: true } : waiver,
  );
}

const acceptsRed = ({ probe }: Waiver, binding: number): boolean => probe?.red === true && probe.binding === binding;
