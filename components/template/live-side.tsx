"use client";

import { useState } from "react";
import { ChangeDialog } from "@/components/import/change-dialog";
import { ChoiceList } from "@/components/import/choice-list";
import type { Preview } from "@/components/import/draft";
import { ProblemList } from "@/components/import/problem-list";
import { Disclosure } from "@/components/ui/disclosure";
import type { Checklist, Problem } from "@/lib/domain/checklist/checklist";
import type { Choices } from "@/lib/domain/checklist/choices";
import { quantity } from "@/lib/domain/quantity";
import { LiveTemplate } from "./live-template";

/** What a text becomes: null until it was read once; `current` where it is of this very text. */
export type Read = {
  /** The text with its own line ends. */
  text: string;
  preview: Preview | null;
  checklist: Checklist | null;
  choices: Choices;
  current: boolean;
  open: readonly Problem[];
  refusal: string | null;
};

type Props = { read: Read; choose: (choices: Choices) => void; line: number };

/** Beside the text: what it becomes, what is to be chosen and what to look at. */
export function LiveSide({ read: { preview, checklist, choices, open, current }, choose, line }: Props) {
  const [changing, setChanging] = useState<string | null>(null);
  if (!preview || !checklist) return <p className="px-5 py-4 text-muted">Reading what each line becomes</p>;
  const problems = preview.problems.length;
  const rest =
    open.length > 0
      ? `${quantity(open.length, "question")} to answer`
      : quantity(problems, "thing to look at", "things to look at");
  return (
    <div className="min-h-0 min-w-0 overflow-auto border-rule max-sm:border-t sm:border-l">
      <div className="border-b border-rule px-3">
        <Disclosure summary={`Choices, ${rest}`}>
          <ProblemList preview={preview} choices={choices} choose={choose} staffing={[]} />
          <ChoiceList read={preview.checklist} {...{ checklist, choices, choose, current }} change={setChanging} />
        </Disclosure>
      </div>
      <LiveTemplate read={preview.checklist} checklist={checklist} line={line} change={setChanging} />
      {changing ? (
        <ChangeDialog id={changing} read={preview.checklist} {...{ choices, choose }} close={() => setChanging(null)} />
      ) : null}
    </div>
  );
}
