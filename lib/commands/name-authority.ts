import { z } from "zod";
import { Id } from "@/lib/domain/id";
import { Refusal } from "@/lib/domain/refusal";
import { canSign } from "@/lib/domain/workspace/can-sign";
import { onWorkspace } from "./command";
import { knownPerson } from "./known-person";

/** `person` is null for nobody. */
export const NameAuthority = z.object({ system: Id, person: Id.nullable() });

/** Names the one person who may go ahead with blockers in deployments of a system. */
export const nameAuthority = onWorkspace({
  input: NameAuthority,
  deed: "name-authority",
  decide: (workspace, { system: id, person }) => {
    const system = workspace.systems[id];
    if (!system) throw new Refusal("missing", "There is no such system. Reload the page and try again.");
    const named = person === null ? null : knownPerson(workspace, person);
    if (named && !canSign(named)) {
      throw new Refusal(
        "conflict",
        `${named.name} cannot act here: it takes somebody who has joined, is not disabled, and is more than a viewer.`,
      );
    }
    return { facts: system.authority === person ? [] : [{ type: "authority.named", system: id, person }], answer: {} };
  },
});
