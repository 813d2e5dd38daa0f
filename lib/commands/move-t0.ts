import { z } from "zod";
import { moveT0 as move } from "@/lib/domain/deployment/details";
import { Id } from "@/lib/domain/id";
import { MomentGiven } from "@/lib/domain/moment-given";
import { Reason } from "@/lib/domain/reason";
import { asker } from "./asker";
import { onDeployment } from "./command";

export const MoveT0 = z.object({ deployment: Id, t0: MomentGiven, reason: Reason });

/** Moves the planned launch, and every window with it. */
export const moveT0 = onDeployment({
  input: MoveT0,
  deed: "move-t0",
  decide: (deployment, input, context) => ({ facts: move(deployment, asker(context), input), answer: {} }),
});
