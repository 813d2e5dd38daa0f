import { Refusal } from "@/lib/domain/refusal";
import type { Holding } from "@/lib/domain/workspace/fact";
import type { Workspace } from "@/lib/domain/workspace/workspace";

/** Refuses a sign-off role for a system there is none of. */
export function knownHolding({ systems }: Workspace, { role, system }: Holding): void {
  if (system !== null && !systems[system])
    throw new Refusal("missing", `There is no such system to be ${role} for. Reload the page and try again.`);
}
