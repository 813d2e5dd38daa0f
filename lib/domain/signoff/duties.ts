import type { Gate } from "@/lib/domain/checklist/checklist";
import type { Deployment } from "@/lib/domain/deployment/deployment";
import type { PolicyRule, RuleMode } from "./policy";
import { rules } from "./registry";

/** A rule of separation of duties as it is in force, and where the signatures given so far break it. */
export type Duty = { rule: PolicyRule; claim: string; mode: RuleMode; breaches: string[] };

/** Under `forbid` a breach is a blocker, under `show` an exception that is printed. */
export const duties = (deployment: Deployment, gates: readonly Gate[]): Duty[] =>
  (["four-eyes", "one-person-one-role"] as const).map((rule) => ({
    rule,
    claim: rules[rule].claim,
    mode: deployment.policy[rule],
    breaches: [...new Set(gates.flatMap((gate) => rules[rule].breaches(deployment, gate)))],
  }));
