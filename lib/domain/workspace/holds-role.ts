import type { Role } from "@/lib/domain/actor";
import type { HeldRole } from "./held-role";
import { holdingOf } from "./holding-of";

/** Whether a person holds a sign-off role for a system, workspace-wide or for it alone. */
export const holdsRole = (person: { roles: readonly HeldRole[] }, role: Role, system: string): boolean =>
  holdingOf(person, role, system) !== null;
