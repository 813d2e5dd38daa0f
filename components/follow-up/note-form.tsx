"use client";

import { type FormEvent, useState } from "react";
import { itemsOf } from "@/components/run/items-of";
import { useRunPlace } from "@/components/run/run-context";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { RefusalLine } from "@/components/ui/refusal-line";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { plain } from "@/lib/domain/checklist/checklist";
import { useFollowing } from "./following";

/** Notes something found after go, about an item or about the whole. */
export function NoteForm({ close }: { close: () => void }) {
  const { sheet } = useRunPlace();
  const { pending, refused, note } = useFollowing();
  const [text, setText] = useState("");
  const [item, setItem] = useState("");
  const choices = itemsOf(sheet).map(({ id, words }) => ({ value: id, label: plain(words) }));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await note({ item: item || null, text: text.trim() })) close();
  };
  return (
    <form onSubmit={(event) => void submit(event)} className="grid max-w-[56ch] gap-3 pt-3">
      <Field label="What was found">
        {(control) => (
          <TextArea {...control} autoFocus rows={2} value={text} onChange={(event) => setText(event.target.value)} />
        )}
      </Field>
      <Field label="About" optional>
        {(control) => (
          <Select
            {...control}
            empty="The whole deployment"
            choices={choices}
            value={item}
            onChange={(event) => setItem(event.target.value)}
          />
        )}
      </Field>
      <RefusalLine message={refused} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" tone="primary" pending={pending}>
          Note it
        </Button>
        <Button onClick={close}>Cancel</Button>
      </div>
    </form>
  );
}
