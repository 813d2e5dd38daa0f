import { z } from "zod";
import { offerLink } from "@/lib/access/links";
import { AccountRole } from "@/lib/domain/actor";
import { Refusal } from "@/lib/domain/refusal";
import { Holding } from "@/lib/domain/workspace/fact";
import type { Workspace } from "@/lib/domain/workspace/workspace";
import { type Command, onWorkspace } from "./command";
import { knownHolding } from "./known-holding";

export const Email = z.string().trim().max(254).pipe(z.email("This is not an e-mail address."));
export const PersonName = z.string().trim().min(1, "Say the name as it should stand under a signature.").max(120);

export const InvitePerson = z.object({
  email: Email,
  name: PersonName,
  account: AccountRole,
  roles: z.array(Holding).max(50).default([]),
});

const inviting = onWorkspace({
  input: InvitePerson,
  deed: "manage-people",
  decide: (workspace, input, { newId }) => {
    refuseTwin(workspace, input.email);
    for (const holding of input.roles) knownHolding(workspace, holding);
    const person = newId();
    return { facts: [{ type: "person.invited", person, ...input }], answer: { id: person } };
  },
});

/** Invites a person. `link` is the address with which they choose a password: good once, for a week, stored nowhere. */
export const invitePerson: Command<{ id: string; link: string }> = async (raw, context) => {
  const invited = await inviting(raw, context);
  return { ...invited, link: await offerLink("invitation", invited.id) };
};

/** An address belongs to one person for good, also when disabled. */
export function refuseTwin({ people }: Workspace, email: string): void {
  const twin = Object.values(people).find((person) => person.email.toLowerCase() === email.toLowerCase());
  if (!twin) return;
  const way = twin.disabled ? "Enable that account again." : "Give out a new link for that account instead.";
  throw new Refusal("conflict", `${twin.name} has an account with this address already. ${way}`, { person: twin.id });
}
