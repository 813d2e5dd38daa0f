import { canSign } from "./can-sign";
import type { Workspace } from "./workspace";

/** A sign-off role as the newest versions of the templates name it, and whether anybody who can act today holds it. */
export type NamedRole = { role: string; templates: string[]; held: boolean };

/** The roles the templates ask for, in the order they are met. */
export function namedRoles({ templates, people }: Pick<Workspace, "templates" | "people">): NamedRole[] {
  const held = new Set(
    Object.values(people)
      .filter(canSign)
      .flatMap(({ roles }) => roles.map(({ role }) => role)),
  );
  const named = new Map<string, Set<string>>();
  for (const { title, versions } of Object.values(templates)) {
    const roles = versions.at(-1)?.checklist.stages.flatMap((stage) => stage.roles) ?? [];
    for (const { role } of roles) named.set(role, (named.get(role) ?? new Set()).add(title));
  }
  return [...named].map(([role, titles]) => ({ role, templates: [...titles], held: held.has(role) }));
}
