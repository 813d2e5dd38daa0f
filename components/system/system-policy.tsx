"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { QuorumFields } from "@/components/policy/quorum-fields";
import { RuleFields } from "@/components/policy/rule-fields";
import { withQuorum } from "@/components/policy/with-quorum";
import { withRule } from "@/components/policy/with-rule";
import { AttentionLines } from "@/components/ui/attention-lines";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { RefusalLine } from "@/components/ui/refusal-line";
import { useAct } from "@/lib/client/act";
import { api } from "@/lib/client/api";
import { announce } from "@/lib/client/notices";
import { refusalSentence } from "@/lib/client/refusal-sentence";
import { canonical } from "@/lib/domain/canonical";
import type { PolicyRule, RuleMode } from "@/lib/domain/signoff/policy/policy";
import type { System } from "@/lib/domain/workspace/workspace";

type Props = { system: System; roles: readonly string[]; may: boolean; close: () => void };

/** What a system demands beyond the rules of templates, of deployments that are created from here on. */
export function SystemPolicy({ system, roles, may, close }: Props) {
  const { rules, write, staffing, save, pending, refused } = useRules(system);
  const changed = canonical(rules) !== canonical(system.policy);
  return (
    <Dialog
      as="sheet"
      open
      onClose={close}
      title={`Rules of ${system.name}`}
      lede="They tighten the rules of every template for deployments of this system, and never loosen them."
    >
      <div className="grid gap-4">
        <RuleFields
          rules={rules}
          without={() => "As the template says"}
          modes={modesOf}
          acts={may}
          change={(rule, mode) => write(withRule(rules, rule, mode))}
        />
        <QuorumFields
          roles={roles}
          rules={rules}
          one="As the template says"
          acts={may}
          change={(role, count) => write(withQuorum(rules, role, count))}
        />
        <p className="text-12 text-muted">
          {system.policyVersion === 0 ? "Never set so far." : `This is version ${system.policyVersion}.`} Deployments
          keep the rules they were created with.{may ? "" : " Only an owner changes them."}
        </p>
        <RefusalLine message={refused} />
        <AttentionLines sentences={staffing} />
        {may ? (
          <div>
            <Button
              tone="primary"
              pending={pending}
              off={changed ? null : "Choose something else first"}
              onClick={() => void save()}
            >
              Set the rules
            </Button>
          </div>
        ) : null}
      </div>
    </Dialog>
  );
}

/** To show is what a template does at least, but for the rule that it may leave out. */
const modesOf = (rule: PolicyRule): readonly RuleMode[] =>
  rule === "creator-not-final-approver" ? ["forbid", "show"] : ["forbid"];

function useRules(system: System) {
  const { pending, refused, run } = useAct();
  const [rules, setRules] = useState(system.policy);
  const [staffing, setStaffing] = useState<readonly string[]>([]);
  const router = useRouter();
  const write = (next: System["policy"]) => {
    setRules(next);
    setStaffing([]);
  };
  const save = async () => {
    const param = { system: system.id };
    const answered = await run((headers) =>
      api.systems[":system"].policy.$post({ param, json: { policy: rules } }, { headers }),
    );
    if (!answered?.data) return;
    setStaffing(answered.data.staffing);
    announce(`The rules of ${system.name} are set for deployments created from now on.`);
    router.refresh();
  };
  return { rules, write, staffing, save, pending, refused: refusalSentence(refused) };
}
