import { variablesAfter } from "@/lib/domain/variable/variables-after";
import type { WorkspaceFact } from "./fact";
import type { Freeze, System, Workspace, WorkspaceEntry } from "./workspace";

type SystemFact = Extract<
  WorkspaceFact,
  { type: "system.created" | "variable.set" | "policy.tightened" | "authority.named" | "freeze.set" | "freeze.lifted" }
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
    const nothing = { variables: {}, policy: {}, policyVersion: 0, authority: null, freezes: [] };
    return { ...systems, [id]: { id, ...rest, ...nothing, createdAt: entry.at, seq: entry.seq } };
  }
  const system = systems[fact.system];
  return system ? { ...systems, [system.id]: { ...system, ...change(system, entry, fact) } } : systems;
}

function change(system: System, { by, at }: WorkspaceEntry, fact: Change): Partial<System> {
  switch (fact.type) {
    case "variable.set":
      return { variables: variablesAfter(system.variables, fact.name, fact.value) };
    case "policy.tightened":
      return { policy: fact.policy, policyVersion: system.policyVersion + 1 };
    case "authority.named":
      return { authority: fact.person };
    case "freeze.set": {
      const { freeze: id, from, until, reason } = fact;
      return { freezes: [...system.freezes, { id, from, until, reason, by, at, lifted: null }] };
    }
    case "freeze.lifted": {
      const lifted = { by, at, reason: fact.reason };
      const after = (freeze: Freeze): Freeze => (freeze.id === fact.freeze ? { ...freeze, lifted } : freeze);
      return { freezes: system.freezes.map(after) };
    }
  }
}
