import type { Metadata } from "next";
import { DeploymentList } from "@/components/deployment/deployment-list";
import { WaitingStrip } from "@/components/deployment/waiting-strip";
import { ButtonLink } from "@/components/ui/button-link";
import { Empty } from "@/components/ui/empty";
import { Page } from "@/components/ui/page";
import { PageHead } from "@/components/ui/page-head";
import { may } from "@/lib/domain/access";
import { deployments } from "@/lib/queries/deployments";
import { requirePerson } from "@/lib/web/session";

export const metadata: Metadata = { title: "Deployments" };

export default async function DeploymentsPage() {
  const person = await requirePerson();
  const listed = await deployments(person);
  const manages = may(person.account, "open-deployments");
  return (
    <Page>
      <PageHead title="Deployments">
        {manages ? (
          <>
            <ButtonLink href="/templates/import">Import a document</ButtonLink>
            <ButtonLink href="/deployments/new" tone="primary">
              New deployment
            </ButtonLink>
          </>
        ) : null}
      </PageHead>
      <WaitingStrip deployments={listed} />
      {listed.length > 0 ? <DeploymentList deployments={listed} /> : <Nothing manages={manages} />}
    </Page>
  );
}

function Nothing({ manages }: { manages: boolean }) {
  return (
    <Empty
      act={
        manages ? (
          <ButtonLink href="/templates" tone="primary" size="big">
            Choose a template
          </ButtonLink>
        ) : null
      }
    >
      A deployment starts from the checklist your team already keeps: import the document, and every line of it becomes
      something to answer, to sign or to read.{manages ? "" : " A release manager creates the first one."}
    </Empty>
  );
}
