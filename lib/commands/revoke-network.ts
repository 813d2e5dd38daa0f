import { z } from "zod";
import { Id } from "@/lib/domain/id";
import { Reason } from "@/lib/domain/reason";
import { Refusal } from "@/lib/domain/refusal";
import { onWorkspace } from "./command";

export const RevokeNetwork = z.object({ network: Id, reason: Reason });

/** Closes an address to probes again. */
export const revokeNetwork = onWorkspace({
  input: RevokeNetwork,
  deed: "allow-networks",
  decide: ({ networks }, { network: id, reason }) => {
    const network = networks[id];
    if (!network) throw new Refusal("missing", "There is no such entry. Reload the page and try again.");
    return { facts: network.revoked ? [] : [{ type: "network.revoked", network: id, reason }], answer: {} };
  },
});
