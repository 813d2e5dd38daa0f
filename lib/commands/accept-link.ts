import { z } from "zod";
import { type Link, readLink } from "@/lib/access/links";
import { demandStrength } from "@/lib/access/password-strength";
import { hashPassword } from "@/lib/access/passwords";
import { Refusal } from "@/lib/domain/refusal";
import type { WorkspaceFact } from "@/lib/domain/workspace/fact";
import type { Workspace } from "@/lib/domain/workspace/workspace";
import { onWorkspace, workspaceNow } from "./command";
import type { Context } from "./context";
import { Email, PersonName, refuseTwin } from "./invite-person";
import { knownPerson } from "./known-person";

/** `email` is asked of the first owner only; everybody else's stands in the invitation. */
export const AcceptLink = z.object({
  token: z.string().max(100),
  name: PersonName,
  email: Email.optional(),
  password: z.string().max(1000),
});
type AcceptLink = z.infer<typeof AcceptLink>;

const accepting = onWorkspace({
  input: AcceptLink,
  deed: null,
  gather: async (input) => {
    const link = await readLink(input.token);
    const { email } = await addressee(link, input);
    await demandStrength(input.password, [input.name, email]);
    return { link, email, password: await hashPassword(input.password) };
  },
  decide: (workspace, { name }, { actor: { id: person } }, { link, email, password }) => ({
    facts: factsOf(workspace, link, { person, name, email }),
    answer: { email },
    rows: { credential: [{ person, password, changed_at: "infinity" }] },
    guard: { link: link.id },
  }),
});

/** Takes up a one-time link: the person joins, or has a new password. Then they sign in with it. */
export async function acceptLink(raw: unknown, newId: Context["newId"]): Promise<{ email: string; seq: number }> {
  const { token, name } = AcceptLink.parse(raw);
  const { person } = await readLink(token);
  const known = person === null ? null : knownPerson(await workspaceNow(), person);
  // Whoever has joined is called what they are called, whatever is typed with a new password.
  const actor = { kind: "person" as const, id: known?.id ?? newId(), name: known?.joined ? known.name : name };
  return accepting(raw, { actor, person: null, session: null, once: null, newId });
}

async function addressee({ person }: Link, { email }: AcceptLink): Promise<{ email: string }> {
  if (person !== null) return knownPerson(await workspaceNow(), person);
  if (email) return { email };
  throw new Refusal("invalid", "Give your e-mail address; you sign in with it.", {
    fields: { email: "Give your e-mail address; you sign in with it." },
  });
}

type Joining = { person: string; name: string; email: string };

function factsOf(workspace: Workspace, link: Link, { person: id, name, email }: Joining): WorkspaceFact[] {
  const joined: WorkspaceFact = { type: "person.joined", person: id, name };
  if (link.person === null) {
    refuseSecondOwner(workspace);
    refuseTwin(workspace, email);
    return [{ type: "person.invited", person: id, email, name, account: "owner", roles: [] }, joined];
  }
  const person = knownPerson(workspace, id);
  if (person.disabled) throw new Refusal("forbidden", "This account is disabled. Ask an owner to enable it.");
  return [person.joined ? { type: "password.changed", person: id } : joined];
}

function refuseSecondOwner({ people }: Workspace): void {
  if (Object.values(people).some(({ account, joined }) => account === "owner" && joined))
    throw new Refusal("conflict", "This Countersign has an owner already. Ask for an invitation.");
}
