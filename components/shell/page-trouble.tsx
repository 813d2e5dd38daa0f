"use client";

import { Button } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { Page } from "@/components/ui/page";
import { PageHead } from "@/components/ui/page-head";

export type Trouble = { error: Error & { digest?: string }; reset: () => void };

/** What stands where a page could not be shown. The digest is the number of the same trouble in the server's log. */
export function PageTrouble({ error, reset }: Trouble) {
  return (
    <Page narrow>
      <PageHead title="This page could not be shown" />
      <Empty
        act={
          <Button tone="primary" onClick={reset}>
            Try again
          </Button>
        }
      >
        Something is wrong on the server; the record is not touched by it. Try again in a moment.
        {error.digest
          ? ` If it stays so, tell whoever runs Countersign the number ${error.digest}, which stands in the server's log too.`
          : " If it stays so, tell whoever runs Countersign."}
      </Empty>
    </Page>
  );
}
