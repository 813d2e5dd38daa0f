"use client";

import { useState } from "react";
import type { Choices } from "@/lib/domain/checklist/choices";
import { ChoiceList } from "./choice-list";
import { chosen } from "./chosen";
import { ImportHead } from "./import-head";
import type { Known } from "./known";
import { Pairs } from "./pairs";
import { ProblemList } from "./problem-list";
import type { Preview, Source } from "./use-import";

type Props = {
  source: Source;
  preview: Preview;
  known: readonly Known[];
  template: string | null;
  back: () => void;
};

/** The document beside what it becomes, with what is to be chosen and what to look at. */
export function ImportReview({ source, preview, known, template, back }: Props) {
  const [choices, setChoices] = useState<Choices>({});
  const { checklist, refusal } = chosen(preview.checklist, choices);
  return (
    <main id="main" tabIndex={-1} className="pb-16">
      <ImportHead {...{ source, preview, known, template, back, choices, checklist }} refusal={refusal} />
      <ChoiceList read={preview.checklist} checklist={checklist} choices={choices} choose={setChoices} />
      <ProblemList
        preview={preview}
        choices={choices}
        staffing={choices.stages || choices.gate ? [] : preview.staffing}
      />
      <Pairs text={source.text} checklist={checklist} />
    </main>
  );
}
