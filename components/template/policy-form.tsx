"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { QuorumFields } from "@/components/policy/quorum-fields";
import { RuleFields } from "@/components/policy/rule-fields";
import { withQuorum } from "@/components/policy/with-quorum";
import { withRule } from "@/components/policy/with-rule";
import { AttentionLines } from "@/components/ui/attention-lines";
import { Button } from "@/components/ui/button";
import { RefusalLine } from "@/components/ui/refusal-line";
import { useAct } from "@/lib/client/act";
import { api } from "@/lib/client/api";
import { announce } from "@/lib/client/notices";
import { refusalSentence } from "@/lib/client/refusal-sentence";
import { canonical } from "@/lib/domain/canonical";
import type { Policy, PolicyRule } from "@/lib/domain/signoff/policy/policy";
import { type Choosable, CriticalItems } from "./critical-items";

type Props = {
  template: { id: string; policy: Policy; policyVersion: number };
  roles: readonly string[];
  items: readonly Choosable[];
  acts: boolean;
};

/** The rules of separation of duties for what is opened from here on; an owner sets them. */
export function PolicyForm({ template, roles, items, acts }: Props) {
  const { policy, write, staffing, save, pending, refused } = usePolicy(template);
  const changed = canonical(policy) !== canonical(template.policy);
  return (
    <section aria-labelledby="policy">
      <h2 id="policy" className="ruled flex items-baseline gap-2 pb-1 font-semibold">
        Separation of duties
        <span className="ml-auto text-12 font-normal text-muted">version {template.policyVersion}</span>
      </h2>
      <div className="grid gap-4 pt-3">
        <RuleFields
          rules={policy}
          without={withoutRule}
          modes={() => ["forbid", "show"]}
          acts={acts}
          change={(rule, mode) => write(withRule(policy, rule, mode))}
        />
        <QuorumFields
          roles={roles}
          rules={policy}
          one="One person"
          acts={acts}
          change={(role, count) => write(withQuorum(policy, role, count))}
        />
        <CriticalItems items={items} policy={policy} acts={acts} write={write} />
        <p className="text-12 text-muted">
          Deployments keep the rules they were created with, and a system can tighten them. In a rehearsal they are only
          shown, and one person signs for each role. Who answers for which sections is changed by publishing the next
          version.
          {acts ? "" : " Only an owner changes the rules."}
        </p>
        <RefusalLine message={refused} />
        <AttentionLines sentences={staffing} />
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

const withoutRule = (rule: PolicyRule): string | null => (rule === "creator-not-final-approver" ? "Off" : null);

function usePolicy(template: Props["template"]) {
  const { pending, refused, run } = useAct();
  const [policy, setPolicy] = useState(template.policy);
  const [staffing, setStaffing] = useState<readonly string[]>([]);
  const router = useRouter();
  const write = (next: Policy) => {
    setPolicy(next);
    setStaffing([]);
  };
  const save = async () => {
    const param = { template: template.id };
    const answered = await run((headers) =>
      api.templates[":template"].policy.$post({ param, json: { policy } }, { headers }),
    );
    if (!answered?.data) return;
    setStaffing(answered.data.staffing);
    announce("The rules are set for deployments created from now on.");
    router.refresh();
  };
  return { policy, write, staffing, save, pending, refused: refusalSentence(refused) };
}
