import type { PolicyRule, RuleMode, SystemPolicy } from "@/lib/domain/signoff/policy/policy";

/** Rules with one of them set, or left out where it is null. */
export function withRule<Rules extends SystemPolicy>(rules: Rules, rule: PolicyRule, mode: RuleMode | null): Rules {
  const next = { ...rules, [rule]: mode };
  // Safe: a rule that has to be there is never offered without a mode.
  return (mode === null ? without(next, rule) : next) as Rules;
}

const without = (rules: object, rule: PolicyRule): object =>
  Object.fromEntries(Object.entries(rules).filter(([key]) => key !== rule));
