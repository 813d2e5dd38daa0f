import { z } from "zod";
import { FactorName } from "@/lib/domain/factor/factor-name";
import { Id } from "@/lib/domain/id";
import { asker } from "./asker";
import { onWorkspace } from "./command";
import { knownFactor } from "./known-factor";

export const RenameFactor = z.object({ factor: Id, name: FactorName });

/** Gives one of one's own second factors another name. */
export const renameFactor = onWorkspace({
  input: RenameFactor,
  deed: null,
  decide: (workspace, { factor, name }, context) => {
    const person = asker(context).id;
    const known = knownFactor(workspace, person, factor);
    return { facts: known.name === name ? [] : [{ type: "factor.renamed", person, factor, name }], answer: {} };
  },
});
