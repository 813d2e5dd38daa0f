import { z } from "zod";
import { may } from "@/lib/domain/access";
import { assignFollowUp as assign } from "@/lib/domain/follow-up/following-up";
import { Id } from "@/lib/domain/id";
import { Refusal } from "@/lib/domain/refusal";
import type { Person, Workspace } from "@/lib/domain/workspace/workspace";
import { asker } from "./asker";
import { onDeployment, workspaceNow } from "./command";
import { knownPerson } from "./known-person";

/** `followUp` is the place (`seq`) of the entry that found it. */
export const AssignFollowUp = z.object({ deployment: Id, followUp: z.number().int().positive(), owner: Id });

/** Gives an open follow-up to somebody who can act. */
export const assignFollowUp = onDeployment({
  input: AssignFollowUp,
  deed: "follow-up",
  gather: ({ owner }) => workspaceNow().then((workspace) => able(workspace, owner)),
  decide: (deployment, { followUp }, context, owner) => ({
    facts: assign(deployment, asker(context), { followUp, owner }),
    answer: {},
  }),
});

function able(workspace: Workspace, id: string): Person {
  const person = knownPerson(workspace, id);
  if (person.disabled || !may(person.account, "follow-up")) {
    throw new Refusal("conflict", `${person.name} cannot act here today. Choose somebody who can.`);
  }
  return person;
}
