"use client";

import { useCallback, useMemo, useState } from "react";
import type { Choices } from "@/lib/domain/checklist/choices";
import { chosen } from "@/lib/domain/checklist/choosing/chosen";
import { fittingChoices } from "@/lib/domain/checklist/choosing/fitting-choices";
import { ChangeDialog } from "./change-dialog";
import { ChoiceList } from "./choice-list";
import { Differences } from "./differences";
import { type Draft, type Preview, questionOf } from "./draft";
import { ImportHead } from "./import-head";
import type { Known } from "./known";
import { Pairs } from "./pairs";
import { ProblemList } from "./problem-list";
import { textOf } from "./text-of";
import type { Drafts } from "./use-drafts";

type Props = {
  draft: Draft;
  preview: Preview;
  drafts: Drafts;
  known: readonly Known[];
  /** No other document is under way. */
  alone: boolean;
  back: string;
};

const NOTHING: Choices = {};

/** The document beside what it becomes, with what is to be chosen and what to look at. */
export function ImportReview({ draft, preview, drafts, known, alone, back }: Props) {
  const [changing, setChanging] = useState<string | null>(null);
  const { id, document, fileName } = draft;
  const choices = useMemo(
    () => fittingChoices(draft.choices ?? NOTHING, preview.checklist),
    [draft.choices, preview.checklist],
  );
  const { checklist, refusal } = useMemo(() => chosen(preview.checklist, choices), [preview.checklist, choices]);
  const text = useMemo(() => textOf({ document, fileName }), [document, fileName]);
  const choose = (next: Choices) => drafts.put(id, { choices: next });
  const change = useCallback((asked: string) => setChanging(asked), []);
  return (
    <main id="main" tabIndex={-1} className="pb-16">
      <ImportHead
        {...{ draft, preview, drafts, known, choices, checklist, alone, back }}
        refusal={refusal ?? draft.refusal}
      />
      <ProblemList
        preview={preview}
        choices={choices}
        choose={choose}
        staffing={choices.stages || choices.gate ? [] : preview.staffing}
      />
      <ChoiceList
        read={preview.checklist}
        {...{ checklist, choices, choose, change }}
        current={draft.answered === questionOf(draft)}
      />
      {preview.differences ? <Differences differences={preview.differences} than={preview.version - 1} /> : null}
      <Pairs text={text} read={preview.checklist} checklist={checklist} change={change} />
      {changing ? (
        <ChangeDialog
          id={changing}
          read={preview.checklist}
          choices={choices}
          choose={choose}
          close={() => setChanging(null)}
        />
      ) : null}
    </main>
  );
}
