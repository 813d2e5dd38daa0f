import type { AnswerOf } from "@/components/run/item-state";
import type { Item } from "@/lib/domain/checklist/checklist";
import { confirmGap } from "@/lib/domain/deployment/target/confirm-gap";
import type { RunSheet } from "@/lib/domain/deployment/view/run-sheet";
import type { RunState } from "@/lib/domain/deployment/view/run-state";
import type { RunHead } from "@/lib/domain/deployment/view/run-view";

/** An answer given for an earlier version that can be confirmed for this one. */
export type Unconfirmed = { item: Item; answer: AnswerOf };

type Read = Pick<RunState, "answers" | "locks">;
type Part = { id: string; title: string; waiting: Unconfirmed[] };
type ToConfirm = { parts: Part[]; anew: { item: Item; why: string }[] };

/**
 * What waits to be confirmed for the version that is released now and can be answered today, in the parts of the sheet;
 * `anew` is what was answered for an earlier one and cannot be confirmed, with the sentence that says why.
 */
export function toConfirm(head: RunHead, sheet: RunSheet, { answers, locks }: Read): ToConfirm {
  const locked = new Set(locks.flatMap((lock) => lock.items));
  const found = sheet.parts.map(({ id, title, sections }) => {
    const pieces = sections.flatMap((section) => section.pieces);
    const items = pieces.flatMap((piece) => (piece.kind === "item" ? [piece.item] : []));
    const answerable = items.filter((item) => !locked.has(item.id));
    return { id, title, all: answerable.flatMap((item) => unconfirmed(head, item, answers[item.id])) };
  });
  return {
    parts: found
      .map(({ id, title, all }) => ({ id, title, waiting: all.filter(({ gap }) => gap === null) }))
      .filter(({ waiting }) => waiting.length > 0),
    anew: found.flatMap(({ all }) => all.flatMap(({ item, gap }) => (gap === null ? [] : [{ item, why: gap }]))),
  };
}

function unconfirmed({ policy }: RunHead, item: Item, answer: AnswerOf | undefined) {
  if (!answer?.earlier || answer.state !== "open") return [];
  return [{ item, answer, gap: confirmGap(policy, item, answer) }];
}
