import { z } from "zod";
import { Id } from "@/lib/domain/id";
import { Refusal } from "@/lib/domain/refusal";
import { VariableChange, variableChanges } from "@/lib/domain/variable/variable-change";
import { onWorkspace } from "./command";

export const SetVariable = z.object({ system: Id, ...VariableChange.shape });

/** Sets what fills a placeholder in the deployments of a system that are created from here on. */
export const setVariable = onWorkspace({
  input: SetVariable,
  deed: "set-variables",
  decide: ({ systems }, { system: id, ...change }) => {
    const system = systems[id];
    if (!system) throw new Refusal("missing", "There is no such system. Reload the page and try again.");
    const changes = variableChanges(system.variables, change);
    return { facts: changes.map((changed) => ({ type: "variable.set", system: id, ...changed })), answer: {} };
  },
});
