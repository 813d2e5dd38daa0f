import type { Deployment } from "@/lib/domain/deployment/deployment";
import { coveredBy } from "./covered";
import { type Difference, differences } from "./differences";
import { stageStates } from "./stages";

/** What changed since each signature that is stale now, by its place; also one that was replaced. */
export function staleSignatures(deployment: Deployment): Record<number, Difference[]> {
  const since = stageStates(deployment).flatMap((stage) =>
    stage.roles.flatMap(({ role, current, earlier }) => [
      ...earlier.map(({ seq, covered }) => [seq, differences(covered, coveredBy(deployment, stage, role))] as const),
      ...current.map(({ signature, differences: changed }) => [signature.seq, changed] as const),
    ]),
  );
  return Object.fromEntries(since.filter(([, changed]) => changed.length > 0));
}
