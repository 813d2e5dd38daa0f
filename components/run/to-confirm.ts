import type { Item } from "@/lib/domain/checklist/checklist";
import { confirmGap } from "@/lib/domain/deployment/target/confirm-gap";
import type { RunSheet } from "@/lib/domain/deployment/view/run-sheet";
import type { RunState } from "@/lib/domain/deployment/view/run-state";
import type { RunHead } from "@/lib/domain/deployment/view/run-view";
import type { AnswerOf } from "./item-state";

/** An answer given for an earlier version; `gap` says why it cannot be confirmed, null where it can. */
export type Unconfirmed = { item: Item; answer: AnswerOf; gap: string | null };

type Read = Pick<RunState, "answers" | "locks">;
type Part = { id: string; title: string; waiting: Unconfirmed[] };

/** What waits to be confirmed for the version that is released now and can be answered today, in the parts of the sheet. */
export function toConfirm(head: RunHead, sheet: RunSheet, { answers, locks }: Read): Part[] {
  const locked = new Set(locks.flatMap((lock) => lock.items));
  return sheet.parts
    .map(({ id, title, sections }) => {
      const pieces = sections.flatMap((section) => section.pieces);
      const items = pieces.flatMap((piece) => (piece.kind === "item" ? [piece.item] : []));
      const answerable = items.filter((item) => !locked.has(item.id));
      return { id, title, waiting: answerable.flatMap((item) => unconfirmed(head, item, answers[item.id])) };
    })
    .filter(({ waiting }) => waiting.length > 0);
}

function unconfirmed({ policy }: RunHead, item: Item, answer: AnswerOf | undefined): Unconfirmed[] {
  if (!answer?.earlier || answer.state !== "open") return [];
  return [{ item, answer, gap: confirmGap(policy, item, answer) }];
}
