import { z } from "zod";
import { MomentGiven } from "@/lib/domain/moment-given";
import { Reason } from "@/lib/domain/reason";
import { Refusal } from "@/lib/domain/refusal";
import type { AllowedNetwork, Workspace } from "@/lib/domain/workspace/workspace";
import { env } from "@/lib/env";
import type { Allowed } from "@/lib/probes/address";
import { readAllowed } from "@/lib/probes/allow";
import { onWorkspace } from "./command";

export const AllowNetwork = z.object({
  address: z.string().trim().min(1).max(60),
  ports: z.array(z.number()).max(20, "Name at most 20 ports in one entry."),
  reason: Reason,
  /** When it ends by itself; null is never. */
  expires: MomentGiven.nullable(),
});

/** Lets probes reach a private address on some ports. */
export const allowNetwork = onWorkspace({
  input: AllowNetwork,
  deed: "allow-networks",
  gather: async ({ address, ports, expires }) => {
    if (expires !== null && Date.parse(expires) <= Date.now())
      throw new Refusal("invalid", "The end of it has passed already. Choose a later one, or none.");
    return readAllowed({ address, ports }, env.COUNTERSIGN_FORBIDDEN_PORTS);
  },
  decide: (workspace, { reason, expires }, { newId }, { address, ports }) => {
    const standing = standingEntry(workspace, { address, ports }, expires);
    if (standing) return { facts: [], answer: { id: standing.id } };
    const network = newId();
    return {
      facts: [{ type: "network.allowed", network, address, ports: [...ports], reason, expires }],
      answer: { id: network },
    };
  },
});

const standingEntry = ({ networks }: Workspace, { address, ports }: Allowed, expires: string | null) =>
  Object.values(networks).find(
    (network: AllowedNetwork) =>
      !network.revoked &&
      network.address === address &&
      network.ports.join() === ports.join() &&
      network.expires === expires,
  );
