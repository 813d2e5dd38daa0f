import "server-only";
import { asOf } from "@/lib/domain/deployment/as-of";
import type { Deployment } from "@/lib/domain/deployment/deployment";
import { DeploymentFact } from "@/lib/domain/deployment/fact";
import { evolve, evolveAll, fold, openingOf } from "@/lib/domain/deployment/fold";
import { Refusal } from "@/lib/domain/refusal";
import { deploymentRows } from "./deployment-rows";
import { read, type Stream } from "./stream";

/** A deployment's own stream; its name is the deployment's id. */
export const deploymentStream: Stream<Deployment, DeploymentFact> = {
  kind: "deployment",
  fact: DeploymentFact,
  // What is being written has no moment yet: it falls on what holds now, as it will when it is read again.
  evolve: (deployment, entry) => {
    if (!deployment) return openingOf(entry);
    return evolve(entry.at === "infinity" ? asOf(deployment, new Date().toISOString()) : deployment, entry);
  },
  evolveAll: (deployment, entries) => {
    if (deployment) return evolveAll(deployment, entries);
    return entries.length > 0 ? fold(entries) : undefined;
  },
  rows: deploymentRows,
};

/** The deployment as it stands at the head of its record and at this moment. Refuses where there is none. */
export async function readDeployment(id: string): Promise<Deployment> {
  const deployment = await read(deploymentStream, id);
  if (!deployment)
    throw new Refusal("missing", "There is no such deployment, or it belongs to a system you do not see.");
  return asOf(deployment, new Date().toISOString());
}
