"use client";

import { Empty } from "@/components/ui/empty";
import { Page } from "@/components/ui/page";
import { PageHead } from "@/components/ui/page-head";
import { may } from "@/lib/domain/access";
import type { AccountRole } from "@/lib/domain/actor";
import { ImportReview } from "./import-review";
import { ImportSource } from "./import-source";
import type { Known } from "./known";
import { useImport } from "./use-import";

type Props = { known: readonly Known[]; template: string | null; account: AccountRole };

/** From a document to a template: choose it, look at what each line becomes, choose, publish. */
export function ImportPage({ known, template, account }: Props) {
  const read = useImport();
  if (!may(account, "import-documents")) {
    return (
      <Page narrow>
        <PageHead title="Import a document" />
        <Empty>Importing takes a release manager or an owner. Ask one of them, or for another account.</Empty>
      </Page>
    );
  }
  if (read.source && read.preview) {
    return (
      <ImportReview
        key={read.preview.sha256}
        source={read.source}
        preview={read.preview}
        known={known}
        template={template}
        back={read.back}
      />
    );
  }
  return <ImportSource read={read} next={known.find(({ id }) => id === template) ?? null} />;
}
