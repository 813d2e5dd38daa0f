import { readDeployment } from "@/lib/db/deployments";
import { readWorkspace } from "@/lib/db/workspace";
import type { Acting } from "@/lib/domain/deployment/acting";
import { aroundOf } from "@/lib/domain/deployment/around";
import { runView } from "@/lib/domain/deployment/run-view";
import { methodsOf } from "@/lib/domain/factor/methods-of";
import type { SignPage } from "@/lib/domain/signoff/sign-page";
import { signingView } from "@/lib/domain/signoff/signing-view";

/** The sign page of a role for one person. Refuses where there is no such deployment, stage or role. */
export async function signPage(id: string, person: Acting, stage: string, role: string): Promise<SignPage> {
  const [deployment, workspace] = await Promise.all([readDeployment(id), readWorkspace()]);
  const { head, state } = runView(deployment, {
    viewer: person,
    around: aroundOf(workspace, deployment),
  });
  const { state: _, ...signing } = signingView(deployment, person, stage, role);
  return {
    head,
    readiness: state.readiness,
    t0: state.go?.at ?? state.t0,
    stages: state.stages,
    signing,
    methods: methodsOf(workspace, person),
  };
}
