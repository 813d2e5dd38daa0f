import { ButtonLink } from "@/components/ui/button-link";
import { Empty } from "@/components/ui/empty";
import { Page } from "@/components/ui/page";
import { PageHead } from "@/components/ui/page-head";
import { may } from "@/lib/domain/access";
import type { AccountRole } from "@/lib/domain/actor";
import { NewDeploymentForm } from "./new-deployment-form";
import type { OpeningChoices } from "./opening-choices";

type Props = OpeningChoices & {
  account: AccountRole;
  asked: { template: string; version: number | null; system: string };
};

/** Begins a deployment; where that is not possible yet, the page says what comes first. */
export function NewDeploymentPage({ account, asked, ...choices }: Props) {
  return (
    <Page narrow>
      <PageHead
        title="New deployment"
        lede="One run of a checklist for one version of a system. It keeps a copy of the checklist and its rules as they are now."
      />
      {may(account, "open-deployments") ? (
        choices.templates.length > 0 ? (
          <NewDeploymentForm choices={choices} asked={asked} />
        ) : (
          <Empty
            act={
              <ButtonLink href="/templates/import" tone="primary">
                Import a document
              </ButtonLink>
            }
          >
            A deployment follows a checklist, and there is none yet. Import the document your team keeps first.
          </Empty>
        )
      ) : (
        <Empty>
          Creating a deployment takes a release manager or an owner. Ask one of them, or for another account.
        </Empty>
      )}
    </Page>
  );
}
