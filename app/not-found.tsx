import { ButtonLink } from "@/components/ui/button-link";
import { Empty } from "@/components/ui/empty";
import { Page } from "@/components/ui/page";
import { PageHead } from "@/components/ui/page-head";

export const metadata = { title: "Not found" };

export default function NotFound() {
  return (
    <Page narrow>
      <PageHead title="Nothing stands at this address" />
      <Empty
        act={
          <ButtonLink href="/deployments" tone="primary">
            Go to the deployments
          </ButtonLink>
        }
      >
        The address may be mistyped, or what it named belongs to something you do not see. Whoever sent it to you can
        say which.
      </Empty>
    </Page>
  );
}
