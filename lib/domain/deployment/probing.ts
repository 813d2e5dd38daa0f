import { demand } from "@/lib/domain/access";
import { canonical } from "@/lib/domain/canonical";
import type { WindowId } from "@/lib/domain/probe/schedule/window";
import type { ProbeCall } from "@/lib/domain/probe/verdict";
import { Refusal } from "@/lib/domain/refusal";
import type { Acting } from "./acting";
import { answerOf, type Deployment, itemOf } from "./deployment";
import type { DeploymentFact } from "./fact";
import { gateToday } from "./leaves";

/** `automatic`: a pass ticks the item, and whoever binds it so answers for that. `windows`: when it runs by itself. */
export type Binding = { item: string; probe: ProbeCall; automatic?: boolean; windows?: readonly WindowId[] };

/** Binds a probe to an item, in place of the one bound before. */
export function bindProbe(
  deployment: Deployment,
  person: Acting,
  { item, probe, automatic = false, windows = [] }: Binding,
): DeploymentFact[] {
  demand(person, "bind-probes");
  demandOpen(deployment, item);
  if (automatic && itemOf(deployment, item).kind === "option-set") {
    throw new Refusal("conflict", "Which of its options was chosen only a person says; no pass ticks this item.");
  }
  if (isBoundSo(deployment, { item, probe, automatic, windows })) return [];
  const when = windows.length > 0 ? { windows: [...windows] } : {};
  return [{ type: "probe.bound", item, probe, ...(automatic && { automatic }), ...when }];
}

/** One that a person overruled since is set to tick again by binding it once more. */
function isBoundSo(deployment: Deployment, { item, probe, automatic, windows }: Required<Binding>): boolean {
  const now = deployment.probes[item];
  if (!now || (automatic && (answerOf(deployment, item).overruled ?? 0) > now.bound)) return false;
  return canonical([now.call, now.automatic, [...now.windows]]) === canonical([probe, automatic, [...windows]]);
}

/** Takes the probe of an item away. */
export function unbindProbe(
  deployment: Deployment,
  person: Acting,
  { item, reason }: { item: string; reason: string },
): DeploymentFact[] {
  demand(person, "bind-probes");
  demandOpen(deployment, item);
  return deployment.probes[item] ? [{ type: "probe.unbound", item, reason }] : [];
}

function demandOpen(deployment: Deployment, id: string): void {
  const item = itemOf(deployment, id);
  if (deployment.closed) throw new Refusal("conflict", "This deployment is closed; its probes run no more.");
  if (item.group) throw new Refusal("conflict", "A probe is bound to one of the items below this one.");
  if (item.computed) throw new Refusal("conflict", "This item is done by itself and takes no probe.");
  if (gateToday(deployment, item) === "go" && deployment.go) {
    throw new Refusal("conflict", "Go was called; what was prepared before it is history now.");
  }
}
