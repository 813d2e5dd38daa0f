import type { Deployment } from "@/lib/domain/deployment/deployment";
import type { DeploymentFact } from "@/lib/domain/deployment/fact";
import { automaticTick } from "./automatic-tick";
import type { EndedRun } from "./ended-run";
import { regression } from "./regression";
import { saysNew } from "./says-new";
import { settledVerdict } from "./settled-verdict";

/** What follows from a run that ended: a fact where it says something new, and what its verdict does to the item. */
export function judge(deployment: Deployment, ended: EndedRun): DeploymentFact[] {
  const { item, binding, run, sha256, maintenance } = ended;
  // A run that somebody ended before it could judge takes nothing back of what an earlier one saw.
  if (ended.verdict.reason === "cancelled") return [];
  const probe = deployment.probes[item];
  if (deployment.closed || maintenance || probe?.seq !== binding) return [];
  const verdict = settledVerdict(probe, ended);
  if (verdict === null) return [];
  const settled = { ...ended, verdict };
  const judged: DeploymentFact = { type: "probe.judged", item, run, sha256, verdict };
  return [
    ...(saysNew(probe.last?.verdict, verdict) ? [judged] : []),
    ...regression(deployment, probe, settled),
    ...automaticTick(deployment, probe, settled),
  ];
}
