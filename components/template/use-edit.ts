import { useEffect, useState } from "react";
import { shiftedChoices } from "@/lib/domain/checklist/choosing/shifted-choices";
import { type EditDraft, keepDraft, keptDraft } from "./edit-draft";
import type { Latest } from "./template-editor";

/** The draft of an edit: what was kept, else the newest version as it is. */
export function useEdit(person: string, template: string, latest: Latest) {
  const fresh = (): EditDraft => ({ base: latest.version, text: inField(latest.text), choices: null, note: "" });
  const [found] = useState(() => keptDraft(person, template));
  const [draft, setDraft] = useState<EditDraft>(() => found ?? fresh());
  const [restored, setRestored] = useState(found !== null);
  const changed = draft.text !== inField(latest.text) || draft.choices !== null;
  useEffect(() => keepDraft(person, template, changed ? draft : null), [person, template, changed, draft]);
  useEffect(() => {
    if (!changed) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", warn);
    return () => removeEventListener("beforeunload", warn);
  }, [changed]);
  return {
    draft,
    put: (change: Partial<EditDraft>) => setDraft((now) => ({ ...now, ...change })),
    changed,
    /** What was typed; choices that name lines move with them. */
    write: (text: string) =>
      setDraft((now) => ({ ...now, text, choices: now.choices && shiftedChoices(now.choices, now.text, text) })),
    /** It was begun before, and this page has only found it again. */
    restored: restored && changed,
    discard: () => {
      setDraft(fresh());
      setRestored(false);
    },
  };
}

/** A text as a browser's text field has it. */
const inField = (text: string): string => text.replace(/^\uFEFF/, "").replace(/\r\n|\r/g, "\n");
