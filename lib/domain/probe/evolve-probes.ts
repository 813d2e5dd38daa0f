import type { BoundProbe, Deployment, DeploymentEntry } from "@/lib/domain/deployment/deployment";
import { markOvertaken } from "@/lib/domain/waiver/mark-overtaken";
import type { ProbeFact } from "./fact";

/** What changes of a deployment by one more entry about its probes. */
export function evolveProbes(before: Deployment, entry: DeploymentEntry, fact: ProbeFact): Partial<Deployment> {
  const { probes } = before;
  const { by, at, seq } = entry;
  switch (fact.type) {
    case "probe.bound": {
      const { probe: call, automatic = false, windows = [] } = fact;
      return {
        probes: { ...probes, [fact.item]: { call, by, seq, bound: seq, automatic, windows, red: false, last: null } },
      };
    }
    case "probe.unbound": {
      const { [fact.item]: _, ...others } = probes;
      return { probes: others };
    }
    case "probe.judged":
      return { probes: judgedProbe(probes, entry, fact), waivers: markOvertaken(before, fact) };
    case "window.closed": {
      const { type: _, ...closed } = fact;
      return { closedWindows: [...before.closedWindows, { ...closed, at, seq }] };
    }
  }
}

type Judged = Extract<ProbeFact, { type: "probe.judged" }>;

function judgedProbe(
  probes: Deployment["probes"],
  { at, seq }: DeploymentEntry,
  { item, run, sha256, verdict }: Judged,
): Record<string, BoundProbe> {
  const probe = probes[item];
  if (!probe) return probes;
  const red = verdict.outcome === "error" ? probe.red : verdict.outcome === "fail";
  return { ...probes, [item]: { ...probe, red, last: { run, sha256, verdict, at, seq } } };
}
