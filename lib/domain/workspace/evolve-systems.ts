import { secretsAfter } from "@/lib/domain/secret/system-secret";
import { variablesAfter } from "@/lib/domain/variable/variables-after";
import type { WorkspaceFact } from "./fact";
import type { Freeze, System, Workspace, WorkspaceEntry } from "./workspace";

type SystemFact = Extract<
  WorkspaceFact,
  {
    type:
      | "system.created"
      | "variable.set"
      | "policy.tightened"
      | "authority.named"
      | `${"freeze" | "maintenance"}.${string}`
      | `secret.${string}`;
  }
>;
type Change = Exclude<SystemFact, { type: "system.created" }>;

/** The systems after one was created or changed. */
export function evolveSystems(
  systems: Workspace["systems"],
  entry: WorkspaceEntry,
  fact: SystemFact,
): Workspace["systems"] {
  if (fact.type === "system.created") {
    const { type: _, system: id, ...rest } = fact;
    const nothing = { variables: {}, policy: {}, policyVersion: 0, authority: null };
    const none = { freezes: [], maintenance: [], secrets: [] };
    return { ...systems, [id]: { id, ...rest, ...nothing, ...none, createdAt: entry.at, seq: entry.seq } };
  }
  const system = systems[fact.system];
  return system ? { ...systems, [system.id]: { ...system, ...change(system, entry, fact) } } : systems;
}

function change(system: System, entry: WorkspaceEntry, fact: Change): Partial<System> {
  switch (fact.type) {
    case "variable.set":
      return { variables: variablesAfter(system.variables, fact.name, fact.value) };
    case "policy.tightened":
      return { policy: fact.policy, policyVersion: system.policyVersion + 1 };
    case "authority.named":
      return { authority: fact.person };
    case "freeze.set":
      return { freezes: [...system.freezes, stretch(fact.freeze, entry, fact)] };
    case "freeze.lifted":
      return { freezes: lifted(system.freezes, fact.freeze, entry, fact) };
    case "maintenance.set":
      return { maintenance: [...system.maintenance, stretch(fact.maintenance, entry, fact)] };
    case "maintenance.lifted":
      return { maintenance: lifted(system.maintenance, fact.maintenance, entry, fact) };
    case "secret.set":
    case "secret.removed":
      return { secrets: secretsAfter(system.secrets, entry, fact) };
  }
}

type Stretch = Pick<Freeze, "from" | "until" | "reason">;

const stretch = (id: string, { by, at }: WorkspaceEntry, { from, until, reason }: Stretch): Freeze => ({
  ...{ id, from, until, reason, by, at },
  lifted: null,
});

const lifted = (stretches: readonly Freeze[], id: string, { by, at }: WorkspaceEntry, { reason }: { reason: string }) =>
  stretches.map((one): Freeze => (one.id === id ? { ...one, lifted: { by, at, reason } } : one));
