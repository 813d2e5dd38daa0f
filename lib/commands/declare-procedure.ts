import { z } from "zod";
import { Contingency } from "@/lib/domain/checklist/checklist";
import { declareProcedure as declare } from "@/lib/domain/deployment/life";
import { Id } from "@/lib/domain/id";
import { Reason } from "@/lib/domain/reason";
import { asker } from "./asker";
import { onDeployment } from "./command";

export const DeclareProcedure = z.object({ deployment: Id, procedure: Contingency, reason: Reason });

/** Declares a rollback or an incident: what belongs to it is answered from here on. */
export const declareProcedure = onDeployment({
  input: DeclareProcedure,
  deed: "declare-procedures",
  decide: (deployment, input, context) => ({ facts: declare(deployment, asker(context), input), answer: {} }),
});
