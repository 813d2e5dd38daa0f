import { useEffect, useMemo, useRef, useState } from "react";
import { type Store, useStore } from "@/lib/client/store";
import { askPreview } from "./ask-preview";
import { type Draft, newDraft, questionOf } from "./draft";
import { draftsOf } from "./drafts";
import { isKept } from "./is-kept";
import { sourceOf } from "./source-of";

const NONE: readonly Draft[] = [];

export type Incoming = { fileName: string; content: Blob };

export type Drafts = {
  all: readonly Draft[];
  /** Takes documents in; resolves with their drafts, in order. */
  take: (incoming: readonly Incoming[], template: string | null) => Promise<Draft[]>;
  put: (id: string, change: Partial<Draft>) => void;
  drop: (id: string) => void;
};

/** The documents under way. They are read one after the other, the one that is `open` first. */
export function useDrafts(person: string, open: string | null): Drafts {
  const drafts = useMemo(() => draftsOf(person), [person]);
  const all = useStore(drafts, NONE);
  useReadInTurn(drafts, all, open);
  useWarning(all);
  return useMemo(() => {
    const put = (id: string, change: Partial<Draft>) =>
      drafts.set(drafts.get().map((draft) => (draft.id === id ? { ...draft, ...change } : draft)));
    return {
      all,
      put,
      drop: (id) => drafts.set(drafts.get().filter((draft) => draft.id !== id)),
      take: async (incoming, template) => {
        const taken = await Promise.all(incoming.map((each) => draftOf(each, template)));
        drafts.set([...drafts.get(), ...taken]);
        return taken;
      },
    };
  }, [all, drafts]);
}

async function draftOf({ fileName, content }: Incoming, template: string | null): Promise<Draft> {
  const draft = newDraft(fileName, template);
  const source = await sourceOf(fileName, content);
  return "document" in source ? { ...draft, ...source } : { ...draft, ...source, answered: questionOf(draft) };
}

/** Asks before a reload or a closed tab loses what the browser has no room to keep. */
function useWarning(all: readonly Draft[]) {
  const loses = all.some((draft) => !isKept(draft));
  useEffect(() => {
    if (!loses) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", warn);
    return () => removeEventListener("beforeunload", warn);
  }, [loses]);
}

function useReadInTurn(drafts: Store<readonly Draft[]>, all: readonly Draft[], open: string | null) {
  const busy = useRef(false);
  const [, wake] = useState(0);
  useEffect(() => {
    const waiting = all.filter((draft) => !draft.published && draft.answered !== questionOf(draft));
    const next = waiting.find(({ id }) => id === open) ?? waiting[0];
    if (!next || busy.current) return;
    busy.current = true;
    void read(next).then((change) => {
      busy.current = false;
      drafts.set(drafts.get().map((draft) => (draft.id === next.id ? { ...draft, ...change(draft) } : draft)));
      wake((count) => count + 1);
    });
  });
}

/** Asks what a draft becomes. Choices made meanwhile stay, and are asked about next. */
async function read(asked: Draft): Promise<(now: Draft) => Partial<Draft>> {
  const { fileName, document, template, choices } = asked;
  const json = { fileName, document, ...(template ? { template } : {}), ...(choices ? { choices } : {}) };
  const { data, refused } = await askPreview(json);
  if (!data) return () => ({ refusal: refused?.message ?? null, answered: questionOf(asked) });
  return (now) => {
    const settled = now.choices ?? data.choices;
    const held = { template, choices: choices ?? data.choices };
    const change = { preview: data, refusal: null, answered: questionOf(held) };
    return now.template === template ? { ...change, choices: settled } : change;
  };
}
