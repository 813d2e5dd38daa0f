import { type Gate, plain } from "@/lib/domain/checklist/checklist";
import { duties } from "@/lib/domain/signoff/duties";
import { type Holders, staffing } from "@/lib/domain/signoff/staffing";
import { stageStates } from "@/lib/domain/signoff/stages";
import type { Around } from "./around";
import type { Blocker } from "./blockers";
import type { Deployment } from "./deployment";
import { countedLeaves } from "./leaves";

/** What is listed and holds nothing back: probes that warn, duties that are only shown, too few people. */
export const warningsOf = (deployment: Deployment, gate: Gate, { holders }: Around): Blocker[] => [
  ...countedLeaves(deployment, gate).flatMap(({ id, words }): Blocker[] => {
    const verdict = deployment.probes[id]?.last?.verdict;
    if (verdict?.outcome !== "warn") return [];
    return [{ kind: "probe", text: `The probe of “${plain(words)}” warns: ${verdict.summary}`, item: id }];
  }),
  ...duties(deployment, [gate])
    .filter(({ mode }) => mode === "show")
    .flatMap(({ breaches }) => breaches.map((text): Blocker => ({ kind: "duty", text }))),
  ...people(deployment, gate, holders).map((text): Blocker => ({ kind: "holder", text })),
];

/** Only while a signature of the gate is still to come. */
function people(deployment: Deployment, gate: Gate, holders: Holders): string[] {
  const ahead = stageStates(deployment).filter((stage) => stage.gate === gate && !stage.complete);
  const stages = deployment.checklist.stages.filter((stage) => stage.gate === gate);
  return ahead.length > 0 ? staffing(stages, holders, deployment.policy) : [];
}
