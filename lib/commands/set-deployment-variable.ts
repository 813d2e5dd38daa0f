import { z } from "zod";
import { setVariable } from "@/lib/domain/deployment/set-variable";
import { Id } from "@/lib/domain/id";
import { VariableChange } from "@/lib/domain/variable/variable-change";
import { asker } from "./asker";
import { onDeployment } from "./command";

export const SetDeploymentVariable = z.object({ deployment: Id, ...VariableChange.shape });

/** Fills a placeholder in one deployment; without a value it is empty again. */
export const setDeploymentVariable = onDeployment({
  input: SetDeploymentVariable,
  deed: "set-variables",
  decide: (deployment, { deployment: _, ...change }, context) => ({
    facts: setVariable(deployment, asker(context), change),
    answer: {},
  }),
});
