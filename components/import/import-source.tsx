"use client";

import type { ReactNode } from "react";
import { Page } from "@/components/ui/page";
import { PageHead } from "@/components/ui/page-head";
import { RefusalLine } from "@/components/ui/refusal-line";
import { DropZone } from "./drop-zone";
import { FileChooser } from "./file-chooser";
import type { Known } from "./known";
import { PasteForm } from "./paste-form";
import type { Incoming } from "./use-drafts";

type Props = {
  /** The template whose next version it becomes. */
  next: Known | null;
  pending: boolean;
  refusal: string | null;
  take: (incoming: Incoming[]) => void;
  /** What is under way already. */
  children: ReactNode;
};

/** Choosing the documents: files, dropped or chosen, or a text pasted. */
export function ImportSource({ next, pending, refusal, take, children }: Props) {
  return (
    <Page narrow>
      <PageHead
        title={next ? `Import version ${next.version + 1} of “${next.title}”` : "Import a document"}
        lede="A checklist as your team keeps it: Markdown, AsciiDoc, reStructuredText or plain text, up to 2 MB. You see what each line becomes before anything is kept, and the document stays as it is, byte for byte."
      />
      {children}
      <DropZone take={take}>
        <p className="text-16">{next ? "Drop the document here" : "Drop documents here"}, or choose from your files.</p>
        <FileChooser pending={pending} take={take} several={next === null} tone="primary">
          {pending ? "Reading the document" : next ? "Choose a file" : "Choose files"}
        </FileChooser>
        <RefusalLine message={refusal} />
      </DropZone>
      <PasteForm pending={pending} take={take} />
    </Page>
  );
}
