"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Chip } from "@/components/ui/chip";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import type { Window } from "@/lib/domain/checklist/checklist";
import { OffsetField } from "./offset-field";
import { windowWords } from "./window-words";

type Props = {
  proposed: Window | null;
  /** Undefined: as proposed; null: none. */
  chosen: Window | null | undefined;
  choose: (window: Window | null | undefined) => void;
};

/** When it is due, relative to T-0: as the document says, never, or as set here. */
export function WindowFields({ proposed, chosen, choose }: Props) {
  const [draft, setDraft] = useState<Window | null>(null);
  const own = chosen ?? null;
  const begin = () => setDraft(own ?? proposed ?? { text: "", from: 0, to: null });
  return (
    <fieldset>
      <legend className="pb-2 font-semibold">When it is due</legend>
      <div className="flex flex-wrap gap-2">
        <Chip pressed={chosen === undefined && !draft} onClick={() => finish(undefined)}>
          As proposed: {proposed ? windowWords(proposed) : "no window"}
        </Chip>
        <Chip pressed={chosen === null && !draft} onClick={() => finish(null)}>
          No window
        </Chip>
        <Chip pressed={own !== null || draft !== null} onClick={begin}>
          {own ? windowWords(own) : "Set one"}
        </Chip>
      </div>
      {draft ? <Editor draft={draft} change={setDraft} done={(window) => finish(window)} /> : null}
    </fieldset>
  );
  function finish(window: Window | null | undefined) {
    setDraft(null);
    choose(window);
  }
}

type EditorProps = { draft: Window; change: (draft: Window) => void; done: (window: Window) => void };

function Editor({ draft, change, done }: EditorProps) {
  const backwards = draft.from !== null && draft.to !== null && draft.to < draft.from;
  const text = draft.text.trim();
  const off = text === "" ? "Give it a name first" : backwards ? "It ends before it begins" : null;
  return (
    <div className="grid gap-3 pt-3">
      <Field label="Name" hint="As it is shown beside the items, for example T-24h">
        {(control) => (
          <Input
            {...control}
            value={draft.text}
            maxLength={60}
            onChange={(event) => change({ ...draft, text: event.target.value })}
          />
        )}
      </Field>
      <OffsetField label="From" value={draft.from} change={(from) => change({ ...draft, from })} />
      <OffsetField label="To" value={draft.to} change={(to) => change({ ...draft, to })} />
      <div>
        <Button off={off} onClick={() => done({ ...draft, text })}>
          Set this window
        </Button>
      </div>
    </div>
  );
}
