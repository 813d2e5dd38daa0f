import { randomUUID } from "node:crypto";
import { acceptLink } from "@/lib/commands/accept-link";
import { invitePerson } from "@/lib/commands/invite-person";
import { people } from "@/lib/queries/people";
import { installation } from "../installation";
import { cast } from "./cast";
import { password } from "./password";
import type { Player } from "./player";

/** Invites the whole cast; everybody takes up their link and chooses a password. */
export async function join(): Promise<Player[]> {
  const chosen = new Map<string, string>();
  for (const { role, ...character } of cast) {
    const roles = role === null ? [] : [{ role, system: null }];
    const { link } = await invitePerson({ ...character, roles }, installation);
    const secret = password();
    await acceptLink({ token: link.split("/").at(-1), name: character.name, password: secret }, randomUUID);
    chosen.set(character.email, secret);
  }
  const everybody = (await people()).people;
  return cast.map(({ email, role }) => {
    const [person, secret] = [everybody.find((one) => one.email === email), chosen.get(email)];
    if (!person || secret === undefined) throw new Error(`${email} did not join`);
    return { person, password: secret, role };
  });
}
