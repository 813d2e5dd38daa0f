import type { Actor } from "@/lib/domain/actor";
import { type Item, plain, type Span } from "@/lib/domain/checklist/checklist";
import { isCounted } from "@/lib/domain/checklist/counts";
import { computedState } from "@/lib/domain/deployment/computed";
import { type AnswerState, answerOf, type Deployment } from "@/lib/domain/deployment/deployment";
import { type PartProgress, partProgress } from "@/lib/domain/deployment/part-progress";
import type { PartGroup } from "@/lib/domain/deployment/parts";
import { runSheet } from "@/lib/domain/deployment/run-sheet";

/** One printed line of the checklist. `line` is null for what stands in no line of the document; `state` is null for a group, whose leaves are answered; `at` ISO 8601 in UTC. */
export type ReportItem = {
  id: string;
  line: number | null;
  depth: number;
  words: Span[];
  counted: boolean;
  state: AnswerState | null;
  by: Actor | null;
  at: string | null;
  reason: string | null;
  option: string | null;
  /** An answer was given before this one. */
  changed: boolean;
  /** "by hand", "computed", or the probe and what it said. */
  how: string;
};

export type ReportPart = { id: string; title: string; group: PartGroup; progress: PartProgress; items: ReportItem[] };

/** The checklist as printed: every item of it, in the parts of the run page. */
export function reportParts(deployment: Deployment): ReportPart[] {
  const printed = runSheet(deployment.checklist).parts.map(({ id, title, group, counted, sections }) => {
    const rows = sections.flatMap(({ pieces }) => pieces.filter((piece) => piece.kind === "item"));
    const items = rows.map(({ item, depth }) => reportItem(deployment, item, depth));
    return { id, title, group, progress: partProgress(deployment, counted), items };
  });
  return printed.filter(({ items }) => items.length > 0);
}

function reportItem(deployment: Deployment, item: Item, depth: number): ReportItem {
  const { by, at, reason, option, changed } = answerOf(deployment, item.id);
  const chosen = item.options.find(({ id }) => id === option);
  return {
    ...{ id: item.id, line: item.origin ? null : item.line, depth, words: item.words, counted: isCounted(item) },
    ...{ state: stateOf(deployment, item), by, at, reason, changed },
    option: chosen ? plain(chosen.words) : null,
    how: how(deployment, item),
  };
}

function stateOf(deployment: Deployment, item: Item): AnswerState | null {
  if (item.group) return null;
  return item.computed ? computedState(deployment, item) : answerOf(deployment, item.id).state;
}

function how({ answers, probes }: Deployment, item: Item): string {
  if (item.computed) return "computed";
  const probe = probes[item.id];
  const hand = answers[item.id] ? "by hand" : "";
  if (!probe) return hand;
  const seen = `${probe.call.kind}, ${probe.last?.verdict.outcome ?? "not run"}`;
  return hand ? `${hand}; ${seen}` : seen;
}
