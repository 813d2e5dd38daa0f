import { readWorkspace } from "@/lib/db/workspace";
import { Refusal } from "@/lib/domain/refusal";

/** Whom a one-time link is for: their name and e-mail, and the roles they will sign as, each once. */
export async function invited(person: string): Promise<{ name: string; email: string; roles: string[] }> {
  const found = (await readWorkspace()).people[person];
  if (!found) throw new Refusal("missing", "Nobody belongs to this link any more. Ask an owner for a new one.");
  const { name, email, roles } = found;
  return { name, email, roles: [...new Set(roles.map(({ role }) => role))] };
}
