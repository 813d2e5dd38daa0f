import { ButtonLink } from "@/components/ui/button-link";
import { Empty } from "@/components/ui/empty";
import { Page } from "@/components/ui/page";
import { PageHead } from "@/components/ui/page-head";

export default function NotFound() {
  return (
    <Page narrow>
      <PageHead title="Not found" />
      <Empty
        act={
          <ButtonLink href="/deployments" tone="primary">
            Go to the deployments
          </ButtonLink>
        }
      >
        There is nothing here with that name, or it belongs to a system you do not see. Ask whoever sent you the
        address, or an owner.
      </Empty>
    </Page>
  );
}
