import { z } from "zod";
import { Id } from "@/lib/domain/id";
import { Reason } from "@/lib/domain/reason";
import { liftMaintenance as lift } from "@/lib/domain/workspace/maintaining";
import { onWorkspace } from "./command";

export const LiftMaintenance = z.object({ system: Id, maintenance: Id, reason: Reason });

/** Ends a maintenance of a system before its time. */
export const liftMaintenance = onWorkspace({
  input: LiftMaintenance,
  deed: "set-maintenance",
  decide: (workspace, input) => ({
    facts: lift(workspace, { ...input, now: new Date().toISOString() }),
    answer: {},
  }),
});
