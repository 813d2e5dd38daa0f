import { z } from "zod";
import { completeLaunch as complete } from "@/lib/domain/deployment/life";
import { Id } from "@/lib/domain/id";
import { asker } from "./asker";
import { onDeployment } from "./command";

export const CompleteLaunch = z.object({ deployment: Id });

/** Says that the launch is through; windows after the launch count from here. */
export const completeLaunch = onDeployment({
  input: CompleteLaunch,
  deed: "complete-launch",
  decide: (deployment, _, context) => ({ facts: complete(deployment, asker(context)), answer: {} }),
});
