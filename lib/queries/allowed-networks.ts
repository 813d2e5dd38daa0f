import { readWorkspace } from "@/lib/db/workspace";
import type { AllowedNetwork } from "@/lib/domain/workspace/workspace";

type Open = Pick<AllowedNetwork, "address" | "ports" | "kinds">;

/** The networks and hosts that probes may reach beside public addresses: neither revoked nor past their end. */
export async function allowedNetworks(): Promise<Open[]> {
  const { networks } = await readWorkspace();
  return Object.values(networks)
    .filter(({ revoked, expires }) => !revoked && (expires === null || Date.parse(expires) > Date.now()))
    .map(({ address, ports, kinds }) => ({ address, ports, kinds }));
}
