import type { AccountRole, Actor } from "@/lib/domain/actor";
import type { Checklist } from "@/lib/domain/checklist/checklist";
import type { Choices } from "@/lib/domain/checklist/choices";
import type { Variables } from "@/lib/domain/deployment/fact";
import type { Entry } from "@/lib/domain/entry";
import { type FactorDemand, noDemand } from "@/lib/domain/factor/demand";
import type { Factors } from "@/lib/domain/factor/factor";
import { factorsAfter } from "@/lib/domain/factor/factors-after";
import { domainsAfter, type OwnedDomain } from "@/lib/domain/ownership/owned-domain";
import type { SystemSecret } from "@/lib/domain/secret/system-secret";
import type { Policy, SystemPolicy } from "@/lib/domain/signoff/policy/policy";
import { evolveDelegations } from "./delegation/evolve-delegations";
import { evolveNetworks } from "./evolve-networks";
import { evolvePeople } from "./evolve-people";
import { evolveSystems } from "./evolve-systems";
import { evolveTemplates } from "./evolve-templates";
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
  /** When it may be away. */
  maintenance: Freeze[];
  /** What only the worker opens. */
  secrets: SystemSecret[];
  createdAt: string;
  seq: number;
};

/** A stretch of time in which a system is not launched, or may be away. */
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
  kinds?: string[] | undefined;
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
  /** The domains that were claimed, by name. */
  domains: Record<string, OwnedDomain>;
};

export type WorkspaceEntry = Entry<WorkspaceFact>;

export const emptyWorkspace: Workspace = {
  ...{ seq: 0, people: {}, systems: {}, templates: {}, networks: {} },
  ...{ factors: {}, demand: noDemand, delegations: {}, domains: {} },
};

/** The workspace after one more entry. */
export function evolveWorkspace(workspace: Workspace, entry: WorkspaceEntry): Workspace {
  const next = { ...workspace, seq: entry.seq };
  const { fact } = entry;
  switch (fact.type) {
    case "system.created":
    case "variable.set":
    case "policy.tightened":
    case "authority.named":
    case "freeze.set":
    case "freeze.lifted":
    case "maintenance.set":
    case "maintenance.lifted":
    case "secret.set":
    case "secret.removed":
      return { ...next, systems: evolveSystems(next.systems, entry, fact) };
    case "role.delegated":
    case "delegation.ended":
      return { ...next, ...evolveDelegations(next, entry, fact) };
    case "domain.claimed":
    case "domain.proved":
    case "domain.lapsed":
    case "domain.dropped":
      return { ...next, domains: domainsAfter(next.domains, entry, fact) };
    case "template.published":
    case "policy.set":
      return { ...next, templates: evolveTemplates(next.templates, entry, fact) };
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
      return { ...next, ...evolvePeople(next, entry, fact) };
  }
}
