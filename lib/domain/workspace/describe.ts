import type { AccountRole } from "@/lib/domain/actor";
import { demandWords } from "@/lib/domain/factor/demand";
import { describeFactor } from "@/lib/domain/factor/describe-factor";
import type { FactorFact } from "@/lib/domain/factor/fact";
import type { OwnershipFact } from "@/lib/domain/ownership/fact";
import { describeOwnership } from "@/lib/domain/ownership/owned-domain";
import { quantity } from "@/lib/domain/quantity";
import type { SecretFact } from "@/lib/domain/secret/fact";
import { describeSecret } from "@/lib/domain/secret/system-secret";
import { describeVariable } from "@/lib/domain/variable/describe-variable";
import { type DelegationFact, describeDelegation } from "./delegation/describe-delegation";
import { describeSystem, type SystemFact, systemPolicyWords } from "./describe-system";
import type { WorkspaceFact } from "./fact";
import { holdingWords } from "./holding-words";
import type { Workspace } from "./workspace";

type Read = Pick<Workspace, "people" | "systems" | "templates" | "networks" | "delegations">;
type PersonFact = Extract<
  WorkspaceFact,
  { type: `person.${string}` | "role.granted" | "role.revoked" | "password.changed" | "account.changed" }
>;

/** What happened, as the rest of a sentence that begins with who did it. */
export function describeWorkspace(workspace: Read, fact: WorkspaceFact): string {
  switch (fact.type) {
    case "system.created":
      return `created the system ${fact.name}`;
    case "template.published":
      return `imported ${fact.fileName} as version ${fact.version} of “${fact.title}”`;
    case "policy.set": {
      const title = workspace.templates[fact.template]?.title ?? "a template";
      const { critical = [] } = fact.policy;
      const marked = critical.length > 0 ? `, ${quantity(critical.length, "critical item")}` : "";
      return `set the rules of “${title}”: ${systemPolicyWords(fact.policy)}${marked}`;
    }
    case "network.allowed": {
      const { address, ports, kinds, reason } = fact;
      const probes = kinds ? `${kinds.join(", ")} probes` : "probes";
      return `allowed ${probes} to ${address}, ${quantity(ports.length, "port")} (${ports.join(", ")}): “${reason}”`;
    }
    case "network.revoked": {
      const address = workspace.networks[fact.network]?.address ?? "an address";
      return `no longer allows probes to ${address}: “${fact.reason}”`;
    }
    case "variable.set": {
      const of = workspace.systems[fact.system]?.name ?? "a system";
      return `${describeVariable(fact)} for ${of}`;
    }
    case "second-factor.demanded":
      return `demands ${demandWords(fact.demand)}`;
    default:
      return isOfPerson(fact) ? aboutPerson(workspace, fact) : describeRoom(workspace, fact);
  }
}

type RoomFact = SystemFact | SecretFact | OwnershipFact | FactorFact | DelegationFact;

const isOfPerson = (fact: RoomFact | PersonFact): fact is PersonFact =>
  /^(person|role\.(granted|revoked)|password|account)/.test(fact.type);

/** What has a room of its own says itself what happened. */
function describeRoom(workspace: Read, fact: RoomFact): string {
  if ("secret" in fact) {
    const system = workspace.systems[fact.system];
    const name = system?.secrets.find(({ id }) => id === fact.secret)?.name ?? "it had";
    return describeSecret(fact, system?.name ?? "a system", name);
  }
  if ("domain" in fact) return describeOwnership(fact);
  if ("system" in fact) return describeSystem(workspace, fact);
  if ("delegation" in fact) return describeDelegation(workspace, fact);
  return describeFactor(fact, nameOf(workspace, fact));
}

const nameOf = ({ people }: Read, { person }: { person: string }) => people[person]?.name ?? "somebody";

const ACCOUNTS: Record<AccountRole, string> = {
  owner: "owner",
  "release-manager": "release manager",
  member: "member",
  viewer: "viewer",
};

function aboutPerson(workspace: Read, fact: PersonFact): string {
  const name = nameOf(workspace, fact);
  switch (fact.type) {
    case "person.invited":
      return `invited ${fact.name} (${fact.email}) as ${ACCOUNTS[fact.account]}`;
    case "person.joined":
      return `joined as ${fact.name}`;
    case "person.link-renewed":
      return `gave ${name} a new link`;
    case "password.changed":
      return `changed the password of ${name}`;
    case "person.disabled":
      return `disabled ${name}: “${fact.reason}”`;
    case "person.enabled":
      return `enabled ${name}: “${fact.reason}”`;
    case "account.changed":
      return `made ${name} ${ACCOUNTS[fact.account]}`;
    case "role.granted":
      return `gave ${name} the role ${holdingWords(workspace, fact.holding)}`;
    case "role.revoked":
      return `took the role ${holdingWords(workspace, fact.holding)} from ${name}`;
  }
}
