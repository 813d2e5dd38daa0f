import type { Holding } from "./fact";
import type { Workspace } from "./workspace";

/** A role that is held, and for which system where not for all of them. */
export function holdingWords({ systems }: Pick<Workspace, "systems">, { role, system }: Holding): string {
  return system === null ? role : `${role} for ${systems[system]?.name ?? "a system"}`;
}
