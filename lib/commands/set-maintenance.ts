import { z } from "zod";
import { Id } from "@/lib/domain/id";
import { MomentGiven } from "@/lib/domain/moment-given";
import { Reason } from "@/lib/domain/reason";
import { setMaintenance as set } from "@/lib/domain/workspace/maintaining";
import { onWorkspace } from "./command";

export const SetMaintenance = z.object({ system: Id, from: MomentGiven, until: MomentGiven, reason: Reason });

/** Says when a system may be away: what probes see then is kept, and judges no window. */
export const setMaintenance = onWorkspace({
  input: SetMaintenance,
  deed: "set-maintenance",
  decide: (workspace, input, { newId }) => ({
    facts: set(workspace, { ...input, id: newId(), now: new Date().toISOString() }),
    answer: {},
  }),
});
