import { type Item, plain } from "@/lib/domain/checklist/checklist";
import { isResolved } from "@/lib/domain/deployment/leaves";
import { type ProbeStanding, probeStanding } from "@/lib/domain/deployment/probe-standing";
import { listing } from "@/lib/domain/listing";
import { quantity } from "@/lib/domain/quantity";
import { isProbeWaived } from "@/lib/domain/waiver/is-probe-waived";
import { leavesIn, scopeOf } from "../covered";
import type { Rule } from "../rule";

export default {
  claim: "Approving takes a scope that is resolved, with no probe in it red or unjudged, unless waived",
  objections(deployment, { stage: id, role, decision }) {
    const stage = deployment.checklist.stages.find((candidate) => candidate.id === id);
    if (!stage || decision !== "approve") return [];
    const leaves = leavesIn(deployment, stage.gate, scopeOf(deployment, stage, role));
    const judged = leaves.filter(({ id }) => !isProbeWaived(deployment, id));
    const standings = new Map(judged.map((item) => [item, probeStanding(deployment.probes[item.id])]));
    const of = (standing: ProbeStanding) => leaves.filter((item) => standings.get(item) === standing);
    const open = leaves.filter((item) => !isResolved(deployment, item));
    return [
      ...say(open, role, "is not resolved", "are not resolved"),
      ...say(of("red"), role, "has a red probe", "have red probes"),
      ...say(of("unjudged"), role, "has an unjudged probe", "have unjudged probes"),
    ];
  },
} satisfies Rule;

function say(items: readonly Item[], role: string, one: string, many: string): string[] {
  if (items.length === 0) return [];
  const words = listing(items.map((item) => `“${plain(item.words)}”`));
  return [`${quantity(items.length, "item")} in the scope of ${role} ${items.length === 1 ? one : many}: ${words}.`];
}
