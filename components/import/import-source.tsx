"use client";

import { type DragEvent, type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Page } from "@/components/ui/page";
import { PageHead } from "@/components/ui/page-head";
import { RefusalLine } from "@/components/ui/refusal-line";
import { TextArea } from "@/components/ui/text-area";
import { FileChooser } from "./file-chooser";
import type { Known } from "./known";
import type { Import } from "./use-import";

/** Choosing the document: a file, dropped or chosen, or its text pasted. */
export function ImportSource({ read, next }: { read: Import; next: Known | null }) {
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) void read.take(file.name, file);
  };
  const paste = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const text = String(new FormData(event.currentTarget).get("text"));
    void read.take("pasted.md", new Blob([text.replaceAll("\r\n", "\n")]));
  };
  return (
    <Page narrow>
      <PageHead
        title={next ? `Import version ${next.version + 1} of “${next.title}”` : "Import a document"}
        lede="A checklist as your team keeps it: Markdown or plain text, up to 2 MB. You see what each line becomes before anything is kept, and the document stays as it is, byte for byte."
      />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button inside is the first */}
      <div
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        className={`mt-6 grid justify-items-start gap-3 border border-dashed px-6 py-8 ${over ? "border-accent bg-accent-wash" : "border-edge bg-surface"}`}
      >
        <p className="text-16">Drop the document here, or choose it.</p>
        <FileChooser pending={read.pending} take={read.take} tone="primary">
          {read.pending ? "Reading the document" : "Choose a file"}
        </FileChooser>
      </div>
      <form onSubmit={paste} className="grid gap-3 pt-8">
        <Field label="Or paste its text">
          {(control) => (
            <TextArea
              {...control}
              name="text"
              rows={10}
              spellCheck={false}
              className="font-mono text-12"
              placeholder={"# Release checklist\n- [ ] Back up the database"}
            />
          )}
        </Field>
        <div>
          <Button type="submit" pending={read.pending}>
            Show what it becomes
          </Button>
        </div>
      </form>
      <div className="pt-4">
        <RefusalLine message={read.refusal} />
      </div>
    </Page>
  );
}
