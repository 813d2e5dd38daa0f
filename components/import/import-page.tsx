"use client";

import { Empty } from "@/components/ui/empty";
import { Page } from "@/components/ui/page";
import { PageHead } from "@/components/ui/page-head";
import { may } from "@/lib/domain/access";
import type { AccountRole } from "@/lib/domain/actor";
import { ImportFlow } from "./import-flow";
import type { Known } from "./known";

type Props = { known: readonly Known[]; template: string | null; person: { id: string; account: AccountRole } };

/** From documents to templates: choose them, look at what each line becomes, choose, publish. */
export function ImportPage({ known, template, person }: Props) {
  if (may(person.account, "import-documents"))
    return <ImportFlow known={known} template={template} person={person.id} />;
  return (
    <Page narrow>
      <PageHead title="Import a document" />
      <Empty>Importing takes a release manager or an owner. Ask one of them, or for another account.</Empty>
    </Page>
  );
}
