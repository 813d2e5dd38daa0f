import { z } from "zod";
import { Release } from "@/lib/domain/deployment/target/release";
import { changeTarget as change } from "@/lib/domain/deployment/target/retargeting";
import { Id } from "@/lib/domain/id";
import { Reason } from "@/lib/domain/reason";
import { asker } from "./asker";
import { onDeployment } from "./command";

/** Both as they are from here on. */
export const ChangeTarget = z.object({ deployment: Id, ...Release.shape, reason: Reason });

/** Releases another version, or another build of it. */
export const changeTarget = onDeployment({
  input: ChangeTarget,
  deed: "change-target",
  decide: (deployment, input, context) => ({ facts: change(deployment, asker(context), input), answer: {} }),
});
