"use client";

import { useSearchParams } from "next/navigation";
import { useEffect, useState } from "react";
import { useHydrated } from "@/lib/client/hydrated";
import type { Draft } from "./draft";
import { ImportQueue } from "./import-queue";
import { ImportReview } from "./import-review";
import { ImportSource } from "./import-source";
import { ImportWait } from "./import-wait";
import { keptPaste, PASTED } from "./kept-paste";
import type { Known } from "./known";
import { type Drafts, type Incoming, useDrafts } from "./use-drafts";

type Props = { known: readonly Known[]; template: string | null; person: string };

/** The steps of an import: the address says which document is looked at, so that going back works as everywhere. */
export function ImportFlow({ known, template, person }: Props) {
  const asked = useSearchParams().get("document");
  const drafts = useDrafts(person, asked);
  const hydrated = useHydrated();
  const { taking, refusal, take } = useTaking(drafts, template);
  const draft = drafts.all.find(({ id }) => id === asked);
  if (asked && !hydrated) return <ImportWait fileName="" />;
  if (draft && !draft.published && !(draft.refusal && !draft.preview)) {
    if (!draft.preview) return <ImportWait fileName={draft.fileName} />;
    const alone = drafts.all.length === 1;
    return (
      <ImportReview
        key={draft.id}
        {...{ draft, preview: draft.preview, drafts, known, alone }}
        back={place(template)}
      />
    );
  }
  return (
    <ImportSource
      next={known.find(({ id }) => id === template) ?? null}
      pending={taking !== null}
      refusal={refusal}
      take={(incoming) => void take(incoming)}
    >
      <ImportQueue
        drafts={drafts.all.filter(({ id }) => id !== taking)}
        place={(each) => place(template, each)}
        drop={drafts.drop}
        again={(id) => drafts.put(id, { refusal: null, answered: null })}
      />
    </ImportSource>
  );
}

/** Taking documents in. One alone is opened as soon as it is read, or put away with the sentence that refuses it. */
function useTaking(drafts: Drafts, template: string | null) {
  const [taking, setTaking] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const draft = drafts.all.find(({ id }) => id === taking);
  useEffect(() => {
    if (!draft || (!draft.preview && !draft.refusal)) return;
    setTaking(null);
    setRefusal(draft.refusal);
    if (draft.refusal) return drafts.drop(draft.id);
    if (draft.fileName === PASTED) keptPaste.forget();
    window.history.pushState(null, "", place(template, draft));
  }, [draft, drafts, template]);
  const take = async (incoming: Incoming[]) => {
    if (incoming.length === 0) return;
    setRefusal(null);
    const taken = await drafts.take(incoming, template);
    if (taken.length === 1) setTaking(taken[0]?.id ?? null);
  };
  return { taking, refusal, take };
}

function place(template: string | null, draft?: Draft): string {
  const asked = { ...(template ? { template } : {}), ...(draft ? { document: draft.id } : {}) };
  const query = new URLSearchParams(asked).toString();
  return query ? `/templates/import?${query}` : "/templates/import";
}
