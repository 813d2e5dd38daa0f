import { z } from "zod";
import { endSessions } from "@/lib/access/sessions";
import { Id } from "@/lib/domain/id";
import { Reason } from "@/lib/domain/reason";
import { onWorkspace, workspaceNow } from "./command";
import { knownPerson } from "./known-person";

export const EnablePerson = z.object({ person: Id, reason: Reason });

/** Lets a disabled person sign in again, with the password they had. */
export const enablePerson = onWorkspace({
  input: EnablePerson,
  deed: "manage-people",
  gather: async ({ person }) => {
    // Disabling ends sessions too, but a process may have died in between: none of them comes back to life.
    if (knownPerson(await workspaceNow(), person).disabled) await endSessions(person);
  },
  decide: (workspace, { person: id, reason }) => {
    const { disabled } = knownPerson(workspace, id);
    return { facts: disabled ? [{ type: "person.enabled", person: id, reason }] : [], answer: {} };
  },
});
