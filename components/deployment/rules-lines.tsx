"use client";

import { AttentionLines } from "@/components/ui/attention-lines";
import { useZone } from "@/lib/client/clock";
import { when } from "@/lib/client/when";
import { freezesAt } from "@/lib/domain/deployment/freeze/freezes-at";
import { inForce } from "@/lib/domain/signoff/policy/in-force";
import { policyFromWords } from "@/lib/domain/signoff/policy/policy-from-words";
import { systemPolicyWords } from "@/lib/domain/workspace/describe-system";
import type { Draft } from "./draft";
import type { OpeningChoices } from "./opening-choices";

/** Which rules the deployment will keep, and whether its system is frozen when it is planned to launch. */
export function RulesLines({ choices, draft }: { choices: OpeningChoices; draft: Draft }) {
  const zone = useZone();
  const template = choices.templates.find(({ id }) => id === draft.template);
  const system = choices.systems.find(({ id }) => id === draft.system);
  if (!template || !system) return null;
  const { policy, policyFrom } = inForce({ template, system, rehearsal: draft.rehearsal });
  const frozen = draft.rehearsal || draft.t0 === "" ? [] : freezesAt(system.freezes, draft.t0);
  return (
    <>
      <p className="text-muted">
        Rules: {policyFromWords({ policyFrom })}: {systemPolicyWords(policy)}.
      </p>
      <AttentionLines
        sentences={frozen.map(
          ({ from, until, reason }) =>
            `${system.name} is frozen from ${when(from, zone, "full")} until ${when(until, zone, "full")}: “${reason}”. Go cannot be called then.`,
        )}
      />
    </>
  );
}
