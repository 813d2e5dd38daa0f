"use client";

import { RadioGroup } from "@/components/ui/radio-group";
import { POLICY_RULES, type PolicyRule, type RuleMode, type SystemPolicy } from "@/lib/domain/signoff/policy/policy";

const WORDS: Record<PolicyRule, { legend: string } & Record<RuleMode, string>> = {
  "four-eyes": {
    legend: "Four eyes",
    forbid:
      "Every answer is covered by a signature of somebody other than who gave it, or the last stage is not complete",
    show: "Somebody may sign alone for what they answered; the report prints it",
  },
  "one-person-one-role": {
    legend: "One person, one role",
    forbid: "Nobody signs for two roles of one deployment",
    show: "Somebody may sign for two roles; the report prints it",
  },
  "creator-not-final-approver": {
    legend: "Creator is not the final approver",
    forbid: "Who creates a deployment does not sign in its last stage",
    show: "Who creates a deployment may sign in its last stage; the report prints it",
  },
};

const MODE = { forbid: "Forbid", show: "Show" } as const;

type Props = {
  rules: SystemPolicy;
  /** What leaving a rule out is called; null where it has to be set. */
  without: (rule: PolicyRule) => string | null;
  modes: (rule: PolicyRule) => readonly RuleMode[];
  acts: boolean;
  change: (rule: PolicyRule, mode: RuleMode | null) => void;
};

/** The rules of separation of duties, each with what it does. */
export const RuleFields = ({ rules, without, modes, acts, change }: Props) => (
  <>
    {POLICY_RULES.map((rule) => {
      const left = without(rule);
      const set = modes(rule).map((mode) => ({ value: mode, label: MODE[mode], hint: WORDS[rule][mode], off: !acts }));
      const out = left === null ? [] : [{ value: "out" as const, label: left, off: !acts }];
      return (
        <RadioGroup
          key={rule}
          legend={WORDS[rule].legend}
          value={rules[rule] ?? "out"}
          onChange={(value) => change(rule, value === "out" ? null : value)}
          choices={[...out, ...set]}
        />
      );
    })}
  </>
);
