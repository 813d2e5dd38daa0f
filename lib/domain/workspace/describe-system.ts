import { moment } from "@/lib/domain/moment";
import type { SystemPolicy } from "@/lib/domain/signoff/policy/policy";
import type { WorkspaceFact } from "./fact";
import type { Workspace } from "./workspace";

type Read = Pick<Workspace, "people" | "systems">;

/** What happens to the rules and the calendar of a system. */
export type SystemFact = Extract<
  WorkspaceFact,
  { type: "policy.tightened" | "authority.named" | `${"freeze" | "maintenance"}.${string}` }
>;

/** What happened to a system, as the rest of a sentence. Times in the system's zone. */
export function describeSystem({ people, systems }: Read, fact: SystemFact): string {
  const system = systems[fact.system];
  const name = system?.name ?? "a system";
  switch (fact.type) {
    case "policy.tightened":
      return `set what ${name} demands of every deployment: ${systemPolicyWords(fact.policy)}`;
    case "authority.named": {
      const person = fact.person === null ? null : (people[fact.person]?.name ?? "somebody");
      return person
        ? `named ${person} to go ahead with blockers for ${name}`
        : `lets nobody go ahead with blockers for ${name}`;
    }
    case "freeze.set": {
      const zone = system?.zone ?? "UTC";
      return `froze ${name} from ${moment(fact.from, zone)} until ${moment(fact.until, zone)}: “${fact.reason}”`;
    }
    case "maintenance.set": {
      const zone = system?.zone ?? "UTC";
      return `set maintenance of ${name} from ${moment(fact.from, zone)} until ${moment(fact.until, zone)}: “${fact.reason}”`;
    }
    case "maintenance.lifted":
      return `lifted a maintenance of ${name}: “${fact.reason}”`;
    case "freeze.lifted":
      return `lifted a freeze of ${name}: “${fact.reason}”`;
  }
}

/** What a system demands, in words. */
export function systemPolicyWords(policy: SystemPolicy): string {
  const said = [
    policy["four-eyes"] && `four eyes ${policy["four-eyes"]}`,
    policy["one-person-one-role"] && `one person one role ${policy["one-person-one-role"]}`,
    policy["creator-not-final-approver"] && `creator not the final approver ${policy["creator-not-final-approver"]}`,
    ...Object.entries(policy.quorum ?? {}).map(([role, count]) => `${count} for ${role}`),
  ].filter(Boolean);
  return said.length > 0 ? said.join(", ") : "nothing beyond its templates";
}
