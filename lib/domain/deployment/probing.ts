import { demand } from "@/lib/domain/access";
import { canonical } from "@/lib/domain/canonical";
import type { ProbeCall, Verdict } from "@/lib/domain/probe/verdict";
import { Refusal } from "@/lib/domain/refusal";
import type { Acting } from "./acting";
import { type Deployment, itemOf } from "./deployment";
import type { DeploymentFact } from "./fact";
import { gateToday } from "./leaves";

/** Binds a probe to an item, in place of the one bound before. */
export function bindProbe(
  deployment: Deployment,
  person: Acting,
  { item, probe }: { item: string; probe: ProbeCall },
): DeploymentFact[] {
  demand(person, "bind-probes");
  demandOpen(deployment, item);
  const bound = deployment.probes[item];
  return bound && canonical(bound.call) === canonical(probe) ? [] : [{ type: "probe.bound", item, probe }];
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

/** A run that ended. `binding` is the `seq` of the bound probe it ran for: a run of an earlier one says nothing. */
type EndedRun = { item: string; binding: number; run: string; sha256: string; verdict: Verdict };

/** A run becomes a fact when it says something new: the first one, another outcome, another summary. */
export function judge(deployment: Deployment, { item, binding, run, sha256, verdict }: EndedRun): DeploymentFact[] {
  const probe = deployment.probes[item];
  if (deployment.closed || probe?.seq !== binding) return [];
  const last = probe.last?.verdict;
  if (last?.outcome === verdict.outcome && last.summary === verdict.summary) return [];
  return [{ type: "probe.judged", item, run, sha256, verdict }];
}
