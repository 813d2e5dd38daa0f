import type { Factor } from "@/lib/domain/factor/factor";
import { Refusal } from "@/lib/domain/refusal";
import type { Workspace } from "@/lib/domain/workspace/workspace";

/** A second factor of a person. Refuses where they have none of this id. */
export function knownFactor({ factors }: Workspace, person: string, id: string): Factor {
  const factor = factors[person]?.list.find((one) => one.id === id);
  if (!factor) throw new Refusal("missing", "There is no such second factor any more. Reload the page.");
  return factor;
}
