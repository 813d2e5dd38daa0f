"use client";

import { Undo2 } from "lucide-react";
import type { ReactNode } from "react";
import { IconButton } from "@/components/ui/icon-button";
import { type Checklist, plain } from "@/lib/domain/checklist/checklist";
import type { Choices } from "@/lib/domain/checklist/choices";
import { chooseCounts } from "@/lib/domain/checklist/choosing/choose-counts";
import { chooseWindow } from "@/lib/domain/checklist/choosing/choose-window";
import { choiceWords } from "./choice-words";

type Props = {
  read: Checklist;
  choices: Choices;
  choose: (choices: Choices) => void;
  change: (id: string) => void;
  /** What the list stands in, where there is one. */
  wrap: (list: ReactNode) => ReactNode;
};

/** Every item and section that somebody chose otherwise, each a way back to what was proposed. */
export function ChangedChoices({ read, choices, choose, change, wrap }: Props) {
  const ids = new Set([
    ...Object.keys(choices.optional ?? {}),
    ...Object.keys(choices.windows ?? {}),
    ...(choices.leftOut ?? []),
  ]);
  if (ids.size === 0) return null;
  const names = new Map([
    ...read.items.map((item) => [item.id, plain(item.words)] as const),
    ...read.sections.map((section) => [section.id, section.title] as const),
  ]);
  const undo = (id: string) => choose(chooseWindow(chooseCounts(choices, id, "proposed"), id, undefined));
  return wrap(
    <ul className="flex max-h-40 min-w-0 flex-wrap gap-2 overflow-auto">
      {[...ids].map((id) => (
        <li
          key={id}
          className="inline-flex max-w-full items-center rounded-full border border-accent bg-accent-wash pl-3"
        >
          <button type="button" className="min-w-0 py-1 text-left wrap-anywhere" onClick={() => change(id)}>
            {names.get(id) ?? id}: {choiceWords(choices, id)}
          </button>
          <IconButton label={`Undo: ${names.get(id) ?? id} as proposed`} onClick={() => undo(id)}>
            <Undo2 aria-hidden="true" />
          </IconButton>
        </li>
      ))}
    </ul>,
  );
}
