import { z } from "zod";
import { Id } from "@/lib/domain/id";
import { MomentGiven } from "@/lib/domain/moment-given";
import { Reason } from "@/lib/domain/reason";
import { setFreeze as set } from "@/lib/domain/workspace/freezing";
import { onWorkspace } from "./command";

export const SetFreeze = z.object({ system: Id, from: MomentGiven, until: MomentGiven, reason: Reason });

/** Freezes a system from one moment until another: launches planned for then are held. */
export const setFreeze = onWorkspace({
  input: SetFreeze,
  deed: "freeze-systems",
  decide: (workspace, input, { newId }) => ({
    facts: set(workspace, { ...input, id: newId(), now: new Date().toISOString() }),
    answer: {},
  }),
});
