import type { Role } from "@/lib/domain/actor";
import type { HeldRole } from "./held-role";

/** How a person holds a sign-off role for a system: as their own where they can, else delegated; null where not at all. */
export function holdingOf(person: { roles: readonly HeldRole[] }, role: Role, system: string): HeldRole | null {
  const held = person.roles.filter((one) => one.role === role && (one.system === null || one.system === system));
  return held.find(({ delegatedBy }) => !delegatedBy) ?? held[0] ?? null;
}
