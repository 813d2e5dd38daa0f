import { readDeployment } from "@/lib/db/deployments";
import { readWorkspace } from "@/lib/db/workspace";

/** A secret that the probes of a deployment may name, and where it may be sent. Never its value. */
export type KnownSecret = { name: string; places: string[] };

/** The secrets of a deployment's system, by name. Refuses where there is no such deployment. */
export async function knownSecrets(deployment: string): Promise<KnownSecret[]> {
  const [{ system }, { systems }] = await Promise.all([readDeployment(deployment), readWorkspace()]);
  const secrets = systems[system.id]?.secrets ?? [];
  return secrets.map(({ name, places }) => ({ name, places })).sort((one, other) => one.name.localeCompare(other.name));
}
