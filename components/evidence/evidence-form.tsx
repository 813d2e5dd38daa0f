"use client";

import { type FormEvent, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { RefusalLine } from "@/components/ui/refusal-line";
import { TextArea } from "@/components/ui/text-area";
import type { AddingEvidence } from "./adding-evidence";

type Pane = "link" | "note";

/** Ways to add evidence: files from the browser's own chooser, a link, a note. */
export function EvidenceForm({ adding }: { adding: AddingEvidence }) {
  const { pending, refused, add } = adding;
  const [pane, setPane] = useState<Pane | null>(null);
  const toggle = (next: Pane) => setPane(pane === next ? null : next);
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap items-center gap-2">
        <ChooseFiles adding={adding} />
        <Button aria-expanded={pane === "link"} onClick={() => toggle("link")}>
          Add a link
        </Button>
        <Button aria-expanded={pane === "note"} onClick={() => toggle("note")}>
          Write a note
        </Button>
        <span className="text-12 text-muted">Or drop files here, or paste a picture. 10 MB each.</span>
      </div>
      {pane === "link" ? <LinkForm {...{ pending, add }} close={() => setPane(null)} /> : null}
      {pane === "note" ? <NoteForm {...{ pending, add }} close={() => setPane(null)} /> : null}
      <p role="status" className="sr-only">
        {pending ? "On its way" : ""}
      </p>
      {refused.map((sentence) => (
        <RefusalLine key={sentence} message={sentence} />
      ))}
    </div>
  );
}

function ChooseFiles({ adding: { pending, addFiles } }: { adding: AddingEvidence }) {
  const input = useRef<HTMLInputElement>(null);
  const takeChosen = () => {
    const files = [...(input.current?.files ?? [])];
    // The same file may be chosen again after it was mended.
    if (input.current) input.current.value = "";
    void addFiles(files);
  };
  return (
    <>
      <Button pending={pending} onClick={() => input.current?.click()}>
        Add files
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        className="sr-only"
        tabIndex={-1}
        aria-label="Files that show it"
        onChange={takeChosen}
      />
    </>
  );
}

type FormProps = Pick<AddingEvidence, "pending" | "add"> & { close: () => void };

function LinkForm({ pending, add, close }: FormProps) {
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const href = String(typed.get("href")).trim();
    if (await add({ kind: "link", href, text: String(typed.get("text")).trim() })) close();
  };
  return (
    <form onSubmit={(event) => void submit(event)} className="grid max-w-[56ch] gap-3">
      <Field label="Address" hint="It is kept as it is; what stands behind it may change.">
        {(control) => <Input {...control} name="href" inputMode="url" maxLength={2000} autoFocus />}
      </Field>
      <Field label="What it shows" optional>
        {(control) => <Input {...control} name="text" maxLength={200} />}
      </Field>
      <Buttons verb="Add the link" pending={pending} close={close} />
    </form>
  );
}

function NoteForm({ pending, add, close }: FormProps) {
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const text = String(new FormData(event.currentTarget).get("text")).trim();
    if (await add({ kind: "note", text })) close();
  };
  return (
    <form onSubmit={(event) => void submit(event)} className="grid max-w-[56ch] gap-3">
      <Field label="What you saw" hint="For example the output of a command. Leave passwords out: everybody reads it.">
        {(control) => <TextArea {...control} name="text" rows={4} maxLength={4000} autoFocus />}
      </Field>
      <Buttons verb="Add the note" pending={pending} close={close} />
    </form>
  );
}

const Buttons = ({ verb, pending, close }: { verb: string; pending: boolean; close: () => void }) => (
  <div className="flex gap-2">
    <Button type="submit" tone="primary" pending={pending}>
      {verb}
    </Button>
    <Button onClick={close}>Cancel</Button>
  </div>
);
