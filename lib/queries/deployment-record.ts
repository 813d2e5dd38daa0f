import { readDeployment } from "@/lib/db/deployments";
import { entriesOf } from "@/lib/db/entries";
import type { Deployment } from "@/lib/domain/deployment/deployment";
import { describeDeployment } from "@/lib/domain/deployment/describe";
import { DeploymentFact } from "@/lib/domain/deployment/fact";
import { type Ledger, type LedgerAsk, ledger } from "./ledger";

type DeploymentRecord = Ledger &
  Pick<Deployment, "id" | "target" | "environment" | "rehearsal"> & { system: string; isForced: boolean };

/** What happened to one deployment, newest first. `ask` pages back and filters. Refuses where there is none. */
export async function deploymentRecord(id: string, ask: LedgerAsk = {}): Promise<DeploymentRecord> {
  const deployment = await readDeployment(id);
  const page = await ledger(id, ask, async (after, upTo) => {
    const entries = await entriesOf(id, DeploymentFact, after, upTo);
    return entries.map((entry) => ({ ...entry, what: describeDeployment(deployment, entry) }));
  });
  const { system, target, environment, rehearsal, forced } = deployment;
  return { ...page, id, system: system.name, target, environment, rehearsal, isForced: forced !== null };
}
