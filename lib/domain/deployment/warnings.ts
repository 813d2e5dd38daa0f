import { type Gate, plain } from "@/lib/domain/checklist/checklist";
import { duties } from "@/lib/domain/signoff/duties";
import { type Holders, staffing } from "@/lib/domain/signoff/staffing/staffing";
import { stageStates } from "@/lib/domain/signoff/stages";
import { waiverWarnings } from "@/lib/domain/waiver/waiver-warnings";
import type { Around } from "./around";
import type { Blocker } from "./blockers";
import type { Deployment } from "./deployment";
import { freezesNow } from "./freeze/freeze-blockers";
import { countedLeaves } from "./leaves";

/** What is listed and holds nothing back: probes that warn, what is waived, duties that are only shown, too few people. */
export const warningsOf = (deployment: Deployment, gate: Gate, around: Around): Blocker[] => [
  ...countedLeaves(deployment, gate).flatMap(({ id, words }): Blocker[] => {
    const verdict = deployment.probes[id]?.last?.verdict;
    if (verdict?.outcome !== "warn") return [];
    return [{ kind: "probe", text: `The probe of “${plain(words)}” warns: ${verdict.summary}`, item: id }];
  }),
  ...waiverWarnings(deployment, countedLeaves(deployment, gate)),
  ...duties(deployment, [gate])
    .filter(({ mode }) => mode === "show")
    .flatMap(({ breaches }) => breaches.map((text): Blocker => ({ kind: "duty", text }))),
  ...owed(deployment),
  ...freezesNow(deployment, around),
  ...people(deployment, gate, around.holders).map((text): Blocker => ({ kind: "holder", text })),
];

/** Also once it is closed. */
function owed({ forced }: Deployment): Blocker[] {
  if (!forced || forced.review) return [];
  const text = `A review of the break-glass is owed by somebody other than ${forced.by.name}`;
  return [{ kind: "review", text }];
}

/** Only while a signature of the gate is still to come. A role that has signed is held by who signed for it. */
function people(deployment: Deployment, gate: Gate, holders: Holders): string[] {
  const { policy, opened, checklist } = deployment;
  const states = stageStates(deployment).flatMap((stage) => stage.roles.map((role) => ({ ...role, gate: stage.gate })));
  const ahead = states.filter((state) => state.gate === gate || state.standing === "approved");
  if (ahead.every(({ standing }) => standing === "approved")) return [];
  const able: Record<string, string[]> = {};
  for (const { role, standing, valid } of ahead) {
    const others = standing === "approved" ? [] : (holders[role] ?? []);
    able[role] = [...new Set([...(able[role] ?? []), ...valid.map(({ by }) => by.name), ...others])];
  }
  const stages = checklist.stages.map((stage) => ({ ...stage, roles: stage.roles.filter(({ role }) => role in able) }));
  return staffing(stages, able, policy, opened.by.name);
}
