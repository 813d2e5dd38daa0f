import { z } from "zod";
import { aroundOf } from "@/lib/domain/deployment/around";
import { callGo as call } from "@/lib/domain/deployment/life";
import { Id } from "@/lib/domain/id";
import { asker } from "./asker";
import { onDeployment, workspaceNow } from "./command";

export const CallGo = z.object({ deployment: Id });

/** Begins the launch. */
export const callGo = onDeployment({
  input: CallGo,
  deed: "call-go",
  gather: workspaceNow,
  decide: (deployment, _, context, workspace) => ({
    facts: call(deployment, asker(context), aroundOf(workspace, deployment, new Date().toISOString())),
    answer: {},
  }),
});
