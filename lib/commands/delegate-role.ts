import { z } from "zod";
import { Id } from "@/lib/domain/id";
import { MomentGiven } from "@/lib/domain/moment-given";
import { Reason } from "@/lib/domain/reason";
import { delegateRole as delegate } from "@/lib/domain/workspace/delegation/delegating";
import { Holding } from "@/lib/domain/workspace/fact";
import { asker } from "./asker";
import { onWorkspace } from "./command";

/** `person` is whose role it is, `to` who holds it as well from one moment until another. */
export const DelegateRole = z.object({
  person: Id,
  to: Id,
  holding: Holding,
  from: MomentGiven,
  until: MomentGiven,
  reason: Reason,
});

/** Lets somebody else hold a role for a while. */
export const delegateRole = onWorkspace({
  input: DelegateRole,
  deed: "delegate-roles",
  decide: (workspace, input, context) => ({
    facts: delegate(workspace, asker(context), { ...input, id: context.newId(), now: new Date().toISOString() }),
    answer: {},
  }),
});
