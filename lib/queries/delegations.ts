import { readWorkspace } from "@/lib/db/workspace";
import { may } from "@/lib/domain/access";
import type { AccountRole } from "@/lib/domain/actor";
import { canSign } from "@/lib/domain/workspace/can-sign";
import type { Holding } from "@/lib/domain/workspace/fact";
import { holdingWords } from "@/lib/domain/workspace/holding-words";
import { toldApart } from "@/lib/domain/workspace/told-apart";
import type { Delegation, Person, Workspace } from "@/lib/domain/workspace/workspace";

type Named = { id: string; name: string };

/** A delegation as it is shown: whose role, which, to whom. */
type Shown = Omit<Delegation, "person" | "to" | "holding"> & { person: Named; to: Named; role: string };

/** `givers` are those whose roles the viewer may delegate, `people` those who could hold them for a while. */
type Delegations = {
  delegations: Shown[];
  givers: (Named & { roles: (Holding & { words: string })[] })[];
  people: Named[];
};

/** The delegations a person gave or was given, the newest first; all of them for an owner. */
export async function delegations(viewer: { id: string; account: AccountRole }): Promise<Delegations> {
  const workspace = await readWorkspace();
  const all = may(viewer.account, "manage-people");
  const able = Object.values(workspace.people).filter(canSign);
  const called = toldApart(able);
  const named = (person: Person) => ({ id: person.id, name: called(person) });
  return {
    delegations: Object.values(workspace.delegations)
      .filter(({ person, to }) => all || person === viewer.id || to === viewer.id)
      .map((delegation) => shown(workspace, delegation))
      .sort((one, other) => other.at.localeCompare(one.at)),
    givers: able
      .filter(({ id, roles }) => (all || id === viewer.id) && roles.length > 0)
      .map((person) => ({
        ...named(person),
        roles: person.roles.map((holding) => ({ ...holding, words: holdingWords(workspace, holding) })),
      })),
    people: able.map(named).sort((one, other) => one.name.localeCompare(other.name)),
  };
}

function shown(workspace: Workspace, { person, to, holding, ...rest }: Delegation): Shown {
  const named = (id: string): Named => ({ id, name: workspace.people[id]?.name ?? "somebody" });
  return { ...rest, person: named(person), to: named(to), role: holdingWords(workspace, holding) };
}
