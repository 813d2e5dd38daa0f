import { z } from "zod";
import { Id } from "@/lib/domain/id";
import { Reason } from "@/lib/domain/reason";
import { liftFreeze as lift } from "@/lib/domain/workspace/freezing";
import { onWorkspace } from "./command";

export const LiftFreeze = z.object({ system: Id, freeze: Id, reason: Reason });

/** Lifts a freeze of a system before it ends. */
export const liftFreeze = onWorkspace({
  input: LiftFreeze,
  deed: "freeze-systems",
  decide: (workspace, input) => ({
    facts: lift(workspace, { ...input, now: new Date().toISOString() }),
    answer: {},
  }),
});
