import { readWorkspace } from "@/lib/db/workspace";

/** The networks that probes may reach beside public addresses: neither revoked nor past their end. */
export async function allowedNetworks(): Promise<{ address: string; ports: number[] }[]> {
  const { networks } = await readWorkspace();
  return Object.values(networks)
    .filter(({ revoked, expires }) => !revoked && (expires === null || Date.parse(expires) > Date.now()))
    .map(({ address, ports }) => ({ address, ports }));
}
