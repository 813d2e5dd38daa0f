import { Sign } from "@/components/ui/sign";
import { rehearsalPolicy } from "@/lib/domain/signoff/policy";
import { staffing } from "@/lib/domain/signoff/staffing";
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
  const said = staffing(stages, holders, draft.rehearsal ? rehearsalPolicy : template.policy);
  return (
    <div aria-live="polite" className="grid gap-1">
      {said.map((sentence) => (
        <p key={sentence} className="flex items-start gap-2">
          <span className="text-attention">
            <Sign name="warn" label="Attention:" />
          </span>
          {sentence}
        </p>
      ))}
    </div>
  );
}
