"use client";

import { type FormEvent, useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { TextArea } from "@/components/ui/text-area";
import { keptPaste, PASTED } from "./kept-paste";
import type { Incoming } from "./use-drafts";

type Props = { pending: boolean; take: (incoming: Incoming[]) => void };

/** A document pasted as text. What stands there outlives a reload, until it is taken in. */
export function PasteForm({ pending, take }: Props) {
  const [text, setText] = useState("");
  const field = useRef<HTMLTextAreaElement>(null);
  // What was pasted before the page came to life counts too.
  useEffect(() => setText(field.current?.value || keptPaste.get()), []);
  const write = (next: string) => {
    setText(next);
    keptPaste.set(next);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    take([{ fileName: PASTED, content: new Blob([text]) }]);
  };
  return (
    <form onSubmit={submit} className="grid gap-3 pt-8">
      <Field label="Or paste its text">
        {(control) => (
          <TextArea
            {...control}
            ref={field}
            name="text"
            rows={10}
            spellCheck={false}
            value={text}
            onChange={(event) => write(event.target.value)}
            className="min-h-48! font-mono text-12"
            placeholder={"# Release checklist\n- [ ] Back up the database"}
          />
        )}
      </Field>
      <div>
        <Button type="submit" pending={pending}>
          Show what it becomes
        </Button>
      </div>
    </form>
  );
}
