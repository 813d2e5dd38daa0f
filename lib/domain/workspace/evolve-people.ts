import { endDelegations } from "./delegation/end-delegations";
import type { Holding, WorkspaceFact } from "./fact";
import type { Person, Workspace, WorkspaceEntry } from "./workspace";

type PersonFact = Extract<
  WorkspaceFact,
  { type: `person.${string}` | "role.granted" | "role.revoked" | "password.changed" | "account.changed" }
>;

/** The people after one of them changed, and the delegations that ended by it. */
export function evolvePeople(
  workspace: Workspace,
  entry: WorkspaceEntry,
  fact: PersonFact,
): Pick<Workspace, "people" | "delegations"> {
  const { people, delegations } = workspace;
  const { at, seq } = entry;
  if (fact.type === "person.invited") {
    const { type: _, person: id, ...rest } = fact;
    const invited = { id, ...rest, joined: false, disabled: false, invitedAt: at, changedAt: at, seq };
    return { people: { ...people, [id]: invited }, delegations };
  }
  const person = people[fact.person];
  if (!person) return { people, delegations };
  const changed = { ...person, ...personChange(person, fact), changedAt: at, seq };
  return endDelegations({ ...workspace, people: { ...people, [person.id]: changed } }, entry);
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
