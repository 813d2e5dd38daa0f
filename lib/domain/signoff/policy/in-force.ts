import type { Policy, RuleMode, SystemPolicy } from "./policy";

/** The rules of a template, and what the system demands beyond them. */
type Sources = {
  template: { policy: Policy; policyVersion: number };
  system: { policy: SystemPolicy; policyVersion: number } | undefined;
  rehearsal: boolean;
};

/** The rules a deployment runs by, and which version of the template's and of the system's they come from. */
type InForce = { policy: Policy; policyFrom: { template: number; system: number | null } };

/** The stricter of both; a rehearsal shows the rules and asks no quorum, so that one person alone can rehearse. */
export function inForce({ template, system, rehearsal }: Sources): InForce {
  const demands = system && Object.keys(system.policy).length > 0 ? system : null;
  const policy = tightened(template.policy, demands?.policy ?? {});
  return {
    policy: rehearsal ? rehearsed(policy) : policy,
    policyFrom: { template: template.policyVersion, system: demands?.policyVersion ?? null },
  };
}

const CREATOR = "creator-not-final-approver";

/** Which items are critical is the template's alone. */
function tightened(policy: Policy, system: SystemPolicy): Policy {
  const creator = policy[CREATOR] ? stricter(policy[CREATOR], system[CREATOR]) : system[CREATOR];
  const quorum = largest(policy.quorum ?? {}, system.quorum ?? {});
  return {
    ...policy,
    "four-eyes": stricter(policy["four-eyes"], system["four-eyes"]),
    "one-person-one-role": stricter(policy["one-person-one-role"], system["one-person-one-role"]),
    ...(creator ? { [CREATOR]: creator } : {}),
    ...(Object.keys(quorum).length > 0 ? { quorum } : {}),
  };
}

const stricter = (one: RuleMode, other: RuleMode | undefined): RuleMode => (other === "forbid" ? other : one);

type Quorum = NonNullable<Policy["quorum"]>;

function largest(one: Quorum, other: Quorum): Quorum {
  const larger = Object.entries(other).filter(([role, count]) => count > (one[role] ?? 1));
  return { ...one, ...Object.fromEntries(larger) };
}

function rehearsed({ quorum: _, ...policy }: Policy): Policy {
  const creator = policy[CREATOR] ? { [CREATOR]: "show" as const } : {};
  return { ...policy, "four-eyes": "show", "one-person-one-role": "show", ...creator };
}
