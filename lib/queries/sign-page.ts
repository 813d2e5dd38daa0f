import { readDeployment } from "@/lib/db/deployments";
import { readWorkspace } from "@/lib/db/workspace";
import type { Acting } from "@/lib/domain/deployment/acting";
import { aroundOf } from "@/lib/domain/deployment/around";
import type { Deployment } from "@/lib/domain/deployment/deployment";
import { runView } from "@/lib/domain/deployment/view/run-view";
import { methodsOf } from "@/lib/domain/factor/methods-of";
import { dateIn } from "@/lib/domain/moment";
import type { SignPage } from "@/lib/domain/signoff/sign-page";
import { signingView } from "@/lib/domain/signoff/signing-view";
import { holdersOf } from "@/lib/domain/workspace/holders-of";
import { toldApart } from "@/lib/domain/workspace/told-apart";
import type { Workspace } from "@/lib/domain/workspace/workspace";

/** The sign page of a role for one person. Refuses where there is no such deployment, stage or role. */
export async function signPage(id: string, person: Acting, stage: string, role: string): Promise<SignPage> {
  const [deployment, workspace] = await Promise.all([readDeployment(id), readWorkspace()]);
  const now = new Date().toISOString();
  const { head, state } = runView(deployment, {
    viewer: person,
    around: aroundOf(workspace, deployment, now),
  });
  const { state: _, ...signing } = signingView(deployment, person, stage, role);
  return {
    head,
    readiness: state.readiness,
    t0: state.go?.at ?? state.t0,
    stages: state.stages,
    signing,
    methods: methodsOf(workspace, person),
    paper: {
      papers: state.papers.filter((paper) => paper.stage === stage && paper.role === role),
      signers: signersOf(workspace, deployment, role).filter(({ id: signer }) => signer !== person.id),
      may: state.acts.enterPaper,
      today: dateIn(now, deployment.zone),
    },
  };
}

/** Those who hold a role of a deployment as their own and can act, told apart. */
function signersOf(workspace: Workspace, { system }: Deployment, role: string): { id: string; name: string }[] {
  const people = holdersOf(workspace, role, system.id);
  const called = toldApart(people);
  return people.map((one) => ({ id: one.id, name: called(one) }));
}
