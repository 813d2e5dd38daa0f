import { z } from "zod";
import { offerLink } from "@/lib/access/links";
import { endSessions } from "@/lib/access/sessions";
import { Id } from "@/lib/domain/id";
import { Refusal } from "@/lib/domain/refusal";
import { type Command, onWorkspace } from "./command";
import { knownPerson } from "./known-person";

const RenewLink = z.object({ person: Id });

const renewing = onWorkspace({
  input: RenewLink,
  deed: "manage-people",
  decide: (workspace, { person: id }, { person: asking }) => {
    const person = knownPerson(workspace, id);
    if (asking?.id === id)
      throw new Refusal(
        "forbidden",
        "A new link would end your own sessions. Change your password under Your account.",
      );
    if (person.disabled)
      throw new Refusal("conflict", `${person.name} is disabled. Enable the account first, then give out a link.`);
    // An empty password fits nothing, and a session is dead once it is older than the password.
    const credential = { person: id, password: "", changed_at: "infinity" };
    return {
      facts: [{ type: "person.link-renewed", person: id }],
      answer: { kind: person.joined ? ("renewal" as const) : ("invitation" as const) },
      ...(person.joined ? { rows: { credential: [credential] } } : {}),
    };
  },
});

/** Gives out a new link, for a lost one or a forgotten password. The earlier ones, the password and every session end. */
export const renewLink: Command<{ link: string }> = async (raw, context) => {
  const { person } = RenewLink.parse(raw);
  const { kind, seq } = await renewing(raw, context);
  await endSessions(person);
  return { link: await offerLink(kind, person), seq };
};
