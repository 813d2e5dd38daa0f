import type { Deployment, Signature } from "@/lib/domain/deployment/deployment";
import { listing } from "@/lib/domain/listing";
import type { Rule } from "../rule";
import { stageStates } from "../stages";

export default {
  claim: "Nobody has signatures standing for two roles",
  objections(deployment, { role, person }) {
    if (deployment.policy["one-person-one-role"] !== "forbid") return [];
    const others = standing(deployment).filter(({ by, role: other }) => by.id === person.id && other !== role);
    const roles = [...new Set(others.map((signature) => signature.role))];
    if (roles.length === 0) return [];
    return [
      `${person.name} has signed as ${listing(roles)} already, and nobody signs for two roles of one deployment. ` +
        `Somebody else who holds ${role} signs, or the earlier signature is withdrawn.`,
    ];
  },
  breaches(deployment) {
    const roles = new Map<string, { name: string; roles: Set<string> }>();
    for (const { by, role } of standing(deployment)) {
      const signer = roles.get(by.id) ?? { name: by.name, roles: new Set() };
      roles.set(by.id, { ...signer, roles: signer.roles.add(role) });
    }
    return [...roles.values()]
      .filter((signer) => signer.roles.size > 1)
      .map((signer) => `${signer.name} signed for ${signer.roles.size} roles: ${listing([...signer.roles], 8)}.`);
  },
} satisfies Rule;

/** The signatures of each role that none replaced, unless they were withdrawn. */
const standing = (deployment: Deployment): Signature[] =>
  stageStates(deployment)
    .flatMap(({ roles }) => roles)
    .flatMap(({ current }) => current.flatMap(({ signature }) => (signature.withdrawn ? [] : [signature])));
