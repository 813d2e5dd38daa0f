import { z } from "zod";
import { endSessions } from "@/lib/access/sessions";
import { Id } from "@/lib/domain/id";
import { Reason } from "@/lib/domain/reason";
import { Refusal } from "@/lib/domain/refusal";
import { type Command, onWorkspace } from "./command";
import { knownPerson } from "./known-person";

export const DisablePerson = z.object({ person: Id, reason: Reason });

const disabling = onWorkspace({
  input: DisablePerson,
  deed: "manage-people",
  decide: (workspace, { person: id, reason }, { person: asking }) => {
    const { disabled } = knownPerson(workspace, id);
    if (asking?.id === id)
      throw new Refusal("forbidden", "You cannot disable your own account. Another owner has to do it.");
    return { facts: disabled ? [] : [{ type: "person.disabled", person: id, reason }], answer: {} };
  },
});

/** Shuts a person out from the next request on. What they signed stands. */
export const disablePerson: Command<object> = async (raw, context) => {
  const answer = await disabling(raw, context);
  // They are out already; this is so that being enabled again opens no old session.
  await endSessions(DisablePerson.parse(raw).person);
  return answer;
};
