"use client";

import { Button } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { Page } from "@/components/ui/page";
import { PageHead } from "@/components/ui/page-head";

export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
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
        Something is wrong on the server; the record is not touched by it. Try again in a moment. If it stays so, tell
        whoever runs Countersign
        {error.digest ? <> the number {error.digest}, which stands in the server's log too</> : null}.
      </Empty>
    </Page>
  );
}
