"use client";

import { Empty } from "@/components/ui/empty";
import { Page } from "@/components/ui/page";
import { PageHead } from "@/components/ui/page-head";
import { useHydrated } from "@/lib/client/hydrated";
import { may } from "@/lib/domain/access";
import type { AccountRole } from "@/lib/domain/actor";
import { type Latest, TemplateEditor } from "./template-editor";

type Props = {
  template: { id: string; title: string };
  latest: Latest;
  person: { id: string; account: AccountRole };
};

/** Small edits of a template's document, with what it becomes beside it; publishing makes the next version. */
export function EditPage({ template, latest, person }: Props) {
  const hydrated = useHydrated();
  if (!may(person.account, "import-documents")) {
    return (
      <Page narrow>
        <PageHead title={`Edit ${template.title}`} />
        <Empty>Editing takes a release manager or an owner. Ask one of them, or for another account.</Empty>
      </Page>
    );
  }
  // The draft lies in the browser: before that is known, nothing may be typed that it would overwrite.
  if (!hydrated) {
    return (
      <main id="main" tabIndex={-1} className="min-h-dvh px-4 pt-5 sm:px-6" aria-busy="true">
        <h1 className="text-20 font-semibold wrap-anywhere">Edit {template.title}</h1>
      </main>
    );
  }
  return <TemplateEditor template={template} latest={latest} person={person.id} />;
}
