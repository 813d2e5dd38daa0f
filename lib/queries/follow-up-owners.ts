import { readWorkspace } from "@/lib/db/workspace";
import { may } from "@/lib/domain/access";

/** Who a follow-up can be given to: everybody who can act today, by name. */
export async function followUpOwners(): Promise<{ id: string; name: string }[]> {
  const { people } = await readWorkspace();
  return Object.values(people)
    .filter(({ disabled, account }) => !disabled && may(account, "follow-up"))
    .map(({ id, name }) => ({ id, name }))
    .sort((one, other) => one.name.localeCompare(other.name));
}
