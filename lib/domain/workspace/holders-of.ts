import type { Role } from "@/lib/domain/actor";
import { canSign } from "./can-sign";
import { holdsRole } from "./holds-role";
import type { Person, Workspace } from "./workspace";

/** Those who hold a sign-off role for a system and can act today. */
export const holdersOf = (workspace: Pick<Workspace, "people">, role: Role, system: string): Person[] =>
  Object.values(workspace.people).filter((person) => canSign(person) && holdsRole(person, role, system));
