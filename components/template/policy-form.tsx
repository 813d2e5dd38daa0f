"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { RadioGroup } from "@/components/ui/radio-group";
import { RefusalLine } from "@/components/ui/refusal-line";
import { useAct } from "@/lib/client/act";
import { api } from "@/lib/client/api";
import { announce } from "@/lib/client/notices";
import type { Policy, PolicyRule } from "@/lib/domain/signoff/policy";

const RULES: { rule: PolicyRule; legend: string; forbid: string; show: string }[] = [
  {
    rule: "four-eyes",
    legend: "Four eyes",
    forbid:
      "Every answer is covered by a signature of somebody other than who gave it, or the last stage is not complete",
    show: "Somebody may sign alone for what they answered; the report prints it",
  },
  {
    rule: "one-person-one-role",
    legend: "One person, one role",
    forbid: "Nobody signs for two roles of one deployment",
    show: "Somebody may sign for two roles; the report prints it",
  },
];

type Props = { template: { id: string; policy: Policy }; acts: boolean };

/** The rules of separation of duties for what is opened from here on; an owner sets them. */
export function PolicyForm({ template, acts }: Props) {
  const { pending, refused, run } = useAct();
  const [policy, setPolicy] = useState(template.policy);
  const router = useRouter();
  const changed = RULES.some(({ rule }) => policy[rule] !== template.policy[rule]);
  const save = async () => {
    const param = { template: template.id };
    const answered = await run((headers) =>
      api.templates[":template"].policy.$post({ param, json: { policy } }, { headers }),
    );
    if (!answered?.data) return;
    announce("The rules are set for deployments created from now on.");
    router.refresh();
  };
  return (
    <section aria-labelledby="policy">
      <h2 id="policy" className="ruled pb-1 font-semibold">
        Separation of duties
      </h2>
      <div className="grid gap-4 pt-3">
        {RULES.map(({ rule, legend, forbid, show }) => (
          <RadioGroup
            key={rule}
            legend={legend}
            value={policy[rule] ?? null}
            onChange={(mode) => setPolicy({ ...policy, [rule]: mode })}
            choices={[
              { value: "forbid", label: "Forbid", hint: forbid, off: !acts },
              { value: "show", label: "Show", hint: show, off: !acts },
            ]}
          />
        ))}
        <p className="text-12 text-muted">
          Deployments keep the rules they were created with. In a rehearsal both are only shown.
          {acts ? "" : " Only an owner changes them."}
        </p>
        <RefusalLine message={refused?.message} />
        {acts ? (
          <div>
            <Button pending={pending} off={changed ? null : "Choose something else first"} onClick={() => void save()}>
              Set the rules
            </Button>
          </div>
        ) : null}
      </div>
    </section>
  );
}
