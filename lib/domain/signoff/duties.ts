import type { Gate } from "@/lib/domain/checklist/checklist";
import type { Deployment } from "@/lib/domain/deployment/deployment";
import { POLICY_RULES, type PolicyRule, type RuleMode } from "./policy/policy";
import { rules } from "./registry";

/** A rule of separation of duties as it is in force, and where the signatures given so far break it. */
export type Duty = { rule: PolicyRule; claim: string; mode: RuleMode; breaches: string[] };

/** Under `forbid` a breach is a blocker, under `show` an exception that is printed. A rule that is off is not listed. */
export const duties = (deployment: Deployment, gates: readonly Gate[]): Duty[] =>
  POLICY_RULES.flatMap((rule) => {
    const mode = deployment.policy[rule];
    const breaches = () => [...new Set(gates.flatMap((gate) => rules[rule].breaches(deployment, gate)))];
    return mode ? [{ rule, claim: rules[rule].claim, mode, breaches: breaches() }] : [];
  });
