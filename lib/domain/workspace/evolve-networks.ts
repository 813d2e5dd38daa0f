import type { WorkspaceFact } from "./fact";
import type { Workspace, WorkspaceEntry } from "./workspace";

type NetworkFact = Extract<WorkspaceFact, { type: "network.allowed" | "network.revoked" }>;

/** The networks after one was allowed or revoked; none is ever forgotten. */
export function evolveNetworks(
  networks: Workspace["networks"],
  { by, at, seq }: WorkspaceEntry,
  fact: NetworkFact,
): Workspace["networks"] {
  if (fact.type === "network.allowed") {
    const { type: _, network: id, ...rest } = fact;
    return { ...networks, [id]: { id, ...rest, by, at, revoked: null, seq } };
  }
  const network = networks[fact.network];
  const revoked = { by, at, reason: fact.reason };
  return network ? { ...networks, [network.id]: { ...network, revoked, seq } } : networks;
}
