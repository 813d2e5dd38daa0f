import { z } from "zod";
import { endSessions } from "@/lib/access/sessions";
import { noFactors } from "@/lib/domain/factor/factor";
import { Id } from "@/lib/domain/id";
import { Refusal } from "@/lib/domain/refusal";
import { type Command, onWorkspace } from "./command";
import { knownPerson } from "./known-person";

export const ResetFactors = z.object({ person: Id });

const resetting = onWorkspace({
  input: ResetFactors,
  deed: "manage-people",
  decide: (workspace, { person: id }, { person: asking }) => {
    const { name } = knownPerson(workspace, id);
    if (asking?.id === id)
      throw new Refusal("forbidden", "Your own second factors you remove under Your account, one by one.");
    const { list } = workspace.factors[id] ?? noFactors;
    if (list.length === 0) throw new Refusal("conflict", `${name} has no second factor.`);
    return {
      facts: list.map(({ id: factor, kind, name: called }) => ({
        ...{ type: "factor.removed" as const, person: id, factor, kind, name: called },
      })),
      answer: {},
      guard: { removes: list.map(({ id: factor }) => factor), removesFrom: id },
    };
  },
});

/** Takes every second factor from somebody who lost them, recovery codes too. Their sessions end; the password holds. */
export const resetFactors: Command<object> = async (raw, context) => {
  const { person } = ResetFactors.parse(raw);
  const reset = await resetting(raw, context);
  await endSessions(person);
  return reset;
};
