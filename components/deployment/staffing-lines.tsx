import { AttentionLines } from "@/components/ui/attention-lines";
import { inForce } from "@/lib/domain/signoff/policy/in-force";
import { staffing } from "@/lib/domain/signoff/staffing/staffing";
import type { Draft } from "./draft";
import type { OpeningChoices } from "./opening-choices";

/** Which roles nobody holds for the chosen system, and whether there are people enough; it does not stop creating. */
export function StaffingLines({ choices, draft }: { choices: OpeningChoices; draft: Draft }) {
  const template = choices.templates.find(({ id }) => id === draft.template);
  const stages = template?.versions.find(({ version }) => version === draft.version)?.stages ?? [];
  if (!template || draft.system === "") return null;
  const holders: Record<string, string[]> = {};
  for (const { role, system, name } of choices.holdings) {
    if (system === null || system === draft.system) holders[role] = [...(holders[role] ?? []), name];
  }
  const system = choices.systems.find(({ id }) => id === draft.system);
  const { policy } = inForce({ template, system, rehearsal: draft.rehearsal });
  const said = staffing(stages, holders, policy);
  return <AttentionLines sentences={said} />;
}
