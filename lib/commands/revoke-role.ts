import { z } from "zod";
import { Id } from "@/lib/domain/id";
import { Holding } from "@/lib/domain/workspace/fact";
import { onWorkspace } from "./command";
import { knownPerson } from "./known-person";

export const RevokeRole = z.object({ person: Id, ...Holding.shape });

/** Takes a sign-off role from a person. Signatures given with it stand. */
export const revokeRole = onWorkspace({
  input: RevokeRole,
  deed: "manage-people",
  decide: (workspace, { person: id, role, system }) => {
    const { roles } = knownPerson(workspace, id);
    const held = roles.some((holding) => holding.role === role && holding.system === system);
    return {
      facts: held ? [{ type: "role.revoked", person: id, holding: { role, system } }] : [],
      answer: {},
    };
  },
});
