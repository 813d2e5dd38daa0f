import { type LinkKind, readLink } from "@/lib/access/links";
import type { Person } from "@/lib/domain/workspace/workspace";
import { workspaceNow } from "./command";
import { knownPerson } from "./known-person";

type Offer = { kind: LinkKind } & Pick<Person, "name" | "email" | "roles">;

/** What a one-time link offers, and to whom; name and e-mail are empty on the first owner's. */
export async function offerOf(token: string): Promise<Offer> {
  const { kind, person } = await readLink(token);
  if (person === null) return { kind, name: "", email: "", roles: [] };
  const { name, email, roles } = knownPerson(await workspaceNow(), person);
  return { kind, name, email, roles };
}
