import type { SystemPolicy } from "@/lib/domain/signoff/policy/policy";

/** Rules with how many people sign for a role; left out where it is one. */
export function withQuorum<Rules extends SystemPolicy>(rules: Rules, role: string, count: number): Rules {
  const { [role]: _, ...others } = rules.quorum ?? {};
  const quorum = count > 1 ? { ...others, [role]: count } : others;
  const { quorum: __, ...rest } = rules;
  // Safe: nothing but the quorum is another, and it may always be left out.
  return { ...rest, ...(Object.keys(quorum).length > 0 ? { quorum } : {}) } as Rules;
}
