import { z } from "zod";
import { Id } from "@/lib/domain/id";
import { Holding } from "@/lib/domain/workspace/fact";
import { onWorkspace } from "./command";
import { knownHolding } from "./known-holding";
import { knownPerson } from "./known-person";

export const GrantRole = z.object({ person: Id, ...Holding.shape });

/** Gives a person a sign-off role, workspace-wide or for one system. */
export const grantRole = onWorkspace({
  input: GrantRole,
  deed: "manage-people",
  decide: (workspace, { person: id, role, system }) => {
    const { roles } = knownPerson(workspace, id);
    knownHolding(workspace, { role, system });
    const held = roles.some((holding) => holding.role === role && holding.system === system);
    return {
      facts: held ? [] : [{ type: "role.granted", person: id, holding: { role, system } }],
      answer: {},
    };
  },
});
