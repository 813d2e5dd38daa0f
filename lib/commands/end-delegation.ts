import { z } from "zod";
import { Id } from "@/lib/domain/id";
import { Reason } from "@/lib/domain/reason";
import { endDelegation as end } from "@/lib/domain/workspace/delegation/ending-delegation";
import { asker } from "./asker";
import { onWorkspace } from "./command";

export const EndDelegation = z.object({ delegation: Id, reason: Reason });

/** Ends a delegation before its time. */
export const endDelegation = onWorkspace({
  input: EndDelegation,
  deed: "delegate-roles",
  decide: (workspace, input, context) => ({
    facts: end(workspace, asker(context), { ...input, now: new Date().toISOString() }),
    answer: {},
  }),
});
