import { type BoundProbe, type Deployment, itemOf } from "@/lib/domain/deployment/deployment";
import { Refusal } from "@/lib/domain/refusal";

/** The probe of an item that can run. Refuses where none is bound, and once nothing runs any more. */
export function boundTo(deployment: Deployment, id: string): BoundProbe {
  const item = itemOf(deployment, id);
  if (deployment.closed) throw new Refusal("conflict", "This deployment is closed; its probes run no more.");
  const probe = deployment.probes[item.id];
  if (!probe) throw new Refusal("conflict", "No probe is bound to this item. Bind one first.");
  return probe;
}
