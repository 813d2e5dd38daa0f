import { may } from "@/lib/domain/access";
import type { AccountRole, Actor, Role } from "@/lib/domain/actor";
import type { Checklist } from "@/lib/domain/checklist/checklist";
import type { Choices } from "@/lib/domain/checklist/choices";
import type { Variables } from "@/lib/domain/deployment/fact";
import type { Entry } from "@/lib/domain/entry";
import { type FactorDemand, noDemand } from "@/lib/domain/factor/demand";
import type { Factors } from "@/lib/domain/factor/factor";
import { factorsAfter } from "@/lib/domain/factor/factors-after";
import { defaultPolicy, type Policy, type SystemPolicy } from "@/lib/domain/signoff/policy";
import { evolveDelegations } from "./evolve-delegations";
import { evolveSystems } from "./evolve-systems";
import type { Holding, WorkspaceFact } from "./fact";

/** A person of the workspace. `seq` is the entry that last changed what they may do. */
export type Person = {
  id: string;
  email: string;
  name: string;
  account: AccountRole;
  roles: Holding[];
  joined: boolean;
  disabled: boolean;
  invitedAt: string;
  changedAt: string;
  seq: number;
};

/** `variables` fill the placeholders of documents in its deployments, by name. */
export type System = {
  id: string;
  name: string;
  zone: string;
  baseUrl: string | null;
  variables: Variables;
  /** What it demands beyond the policies of templates; `policyVersion` counts how often that was set. */
  policy: SystemPolicy;
  policyVersion: number;
  /** Who may go ahead with blockers, by id. */
  authority: string | null;
  freezes: Freeze[];
  createdAt: string;
  seq: number;
};

/** A stretch of time in which a system is not launched. */
export type Freeze = {
  id: string;
  from: string;
  until: string;
  reason: string;
  by: Actor;
  at: string;
  lifted: { by: Actor; at: string; reason: string } | null;
};

/** A role of `person` that `to` holds as well, from one moment until another. */
export type Delegation = {
  id: string;
  person: string;
  to: string;
  holding: Holding;
  from: string;
  until: string;
  reason: string;
  by: Actor;
  at: string;
  ended: { by: Actor; at: string; reason: string } | null;
};

export type TemplateVersion = {
  version: number;
  title: string;
  document: string;
  bytes: number;
  fileName: string;
  choices: Choices;
  checklist: Checklist;
  note?: string | undefined;
  by: Actor;
  at: string;
  seq: number;
};

/** A named checklist; its versions, oldest first, are immutable. */
export type Template = {
  id: string;
  title: string;
  policy: Policy;
  /** Counts from 1 how often the policy was set. */
  policyVersion: number;
  versions: TemplateVersion[];
  changedAt: string;
  seq: number;
};

export type AllowedNetwork = {
  id: string;
  address: string;
  ports: number[];
  reason: string;
  by: Actor;
  at: string;
  expires: string | null;
  revoked: { by: Actor; at: string; reason: string } | null;
  seq: number;
};

export type Workspace = {
  seq: number;
  people: Record<string, Person>;
  systems: Record<string, System>;
  templates: Record<string, Template>;
  networks: Record<string, AllowedNetwork>;
  /** The second factors of people, by person; nobody who never had one is in it. */
  factors: Record<string, Factors>;
  /** Of whom a second factor is demanded. */
  demand: FactorDemand;
  delegations: Record<string, Delegation>;
};

export type WorkspaceEntry = Entry<WorkspaceFact>;

export const emptyWorkspace: Workspace = {
  ...{ seq: 0, people: {}, systems: {}, templates: {}, networks: {} },
  ...{ factors: {}, demand: noDemand, delegations: {} },
};

/** The workspace after one more entry. */
export function evolveWorkspace(workspace: Workspace, entry: WorkspaceEntry): Workspace {
  const next = { ...workspace, seq: entry.seq };
  const { fact } = entry;
  switch (fact.type) {
    case "system.created": {
      const { type: _, system: id, ...rest } = fact;
      const nothing = { variables: {}, policy: {}, policyVersion: 0, authority: null, freezes: [] };
      const system = { id, ...rest, ...nothing, createdAt: entry.at, seq: entry.seq };
      return { ...next, systems: { ...next.systems, [id]: system } };
    }
    case "variable.set":
    case "policy.tightened":
    case "authority.named":
    case "freeze.set":
    case "freeze.lifted":
      return { ...next, systems: evolveSystems(next.systems, entry, fact) };
    case "role.delegated":
    case "delegation.ended":
      return { ...next, delegations: evolveDelegations(next.delegations, entry, fact) };
    case "template.published":
      return withTemplate(next, fact.template, (template) => ({
        id: fact.template,
        title: fact.title,
        policy: template?.policy ?? defaultPolicy,
        policyVersion: template?.policyVersion ?? 1,
        versions: [...(template?.versions ?? []), versionOf(fact, entry)],
        changedAt: entry.at,
        seq: entry.seq,
      }));
    case "policy.set":
      return withTemplate(next, fact.template, (template) =>
        template
          ? { ...template, ...policyAfter(template, fact.policy), changedAt: entry.at, seq: entry.seq }
          : undefined,
      );
    case "network.allowed":
    case "network.revoked":
      return { ...next, networks: evolveNetworks(next.networks, entry, fact) };
    case "factor.enrolled":
    case "factor.renamed":
    case "factor.removed":
    case "recovery-codes.made":
    case "recovery-code.used": {
      const factors = factorsAfter(next.factors[fact.person], fact, entry.at);
      return { ...next, factors: { ...next.factors, [fact.person]: factors } };
    }
    case "second-factor.demanded":
      return { ...next, demand: fact.demand };
    default:
      return { ...next, people: evolvePeople(next.people, entry, fact) };
  }
}

type FactOf<Type extends WorkspaceFact["type"]> = Extract<WorkspaceFact, { type: Type }>;
type PersonFact = FactOf<
  | "person.invited"
  | "person.joined"
  | "person.link-renewed"
  | "password.changed"
  | "person.disabled"
  | "person.enabled"
  | "account.changed"
  | "role.granted"
  | "role.revoked"
>;

function versionOf(
  { type: _, template: __, ...version }: FactOf<"template.published">,
  { by, at, seq }: WorkspaceEntry,
) {
  return { ...version, by, at, seq };
}

function withTemplate(workspace: Workspace, id: string, change: (template?: Template) => Template | undefined) {
  const changed = change(workspace.templates[id]);
  return changed ? { ...workspace, templates: { ...workspace.templates, [id]: changed } } : workspace;
}

const policyAfter = ({ policyVersion }: Template, policy: Policy) => ({ policy, policyVersion: policyVersion + 1 });

function evolveNetworks(
  networks: Workspace["networks"],
  { by, at, seq }: WorkspaceEntry,
  fact: FactOf<"network.allowed" | "network.revoked">,
) {
  if (fact.type === "network.allowed") {
    const { type: _, network: id, ...rest } = fact;
    return { ...networks, [id]: { id, ...rest, by, at, revoked: null, seq } };
  }
  const network = networks[fact.network];
  const revoked = { by, at, reason: fact.reason };
  return network ? { ...networks, [network.id]: { ...network, revoked, seq } } : networks;
}

function evolvePeople(people: Workspace["people"], { at, seq }: WorkspaceEntry, fact: PersonFact) {
  if (fact.type === "person.invited") {
    const { type: _, person: id, ...rest } = fact;
    return { ...people, [id]: { id, ...rest, joined: false, disabled: false, invitedAt: at, changedAt: at, seq } };
  }
  const person = people[fact.person];
  return person ? { ...people, [person.id]: { ...person, ...personChange(person, fact), changedAt: at, seq } } : people;
}

function personChange(person: Person, fact: Exclude<PersonFact, { type: "person.invited" }>): Partial<Person> {
  switch (fact.type) {
    case "person.joined":
      return { joined: true, name: fact.name };
    case "person.link-renewed":
    case "password.changed":
      return {};
    case "person.disabled":
      return { disabled: true };
    case "person.enabled":
      return { disabled: false };
    case "account.changed":
      return { account: fact.account };
    case "role.granted":
      return { roles: [...without(person.roles, fact.holding), fact.holding] };
    case "role.revoked":
      return { roles: without(person.roles, fact.holding) };
  }
}

const without = (roles: readonly Holding[], gone: Holding) =>
  roles.filter(({ role, system }) => role !== gone.role || system !== gone.system);

/** Those who hold a sign-off role for a system and can act today. */
export const holdersOf = (workspace: Pick<Workspace, "people">, role: Role, system: string): Person[] =>
  Object.values(workspace.people).filter((person) => canSign(person) && holdsRole(person, role, system));

/** Whether a person could give a signature today, for whatever role they hold. */
export const canSign = ({ joined, disabled, account }: Pick<Person, "joined" | "disabled" | "account">): boolean =>
  joined && !disabled && may(account, "sign");

/** Whether a person holds a sign-off role for a system, workspace-wide or for it alone. */
export const holdsRole = (person: { roles: readonly Holding[] }, role: Role, system: string): boolean =>
  person.roles.some((holding) => holding.role === role && (holding.system === null || holding.system === system));
