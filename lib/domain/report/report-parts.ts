import type { Actor } from "@/lib/domain/actor";
import { type Item, plain, type Span } from "@/lib/domain/checklist/checklist";
import { isCounted } from "@/lib/domain/checklist/counts";
import { answeredBy } from "@/lib/domain/deployment/answered-by";
import { computedState } from "@/lib/domain/deployment/computed";
import { type Answer, type AnswerState, answerOf, type Deployment } from "@/lib/domain/deployment/deployment";
import { earlierWords } from "@/lib/domain/deployment/target/earlier-words";
import { type PartProgress, partProgress } from "@/lib/domain/deployment/view/part-progress";
import { type PartShare, partShares } from "@/lib/domain/deployment/view/part-shares";
import type { PartGroup } from "@/lib/domain/deployment/view/parts";
import { runSheet } from "@/lib/domain/deployment/view/run-sheet";
import { type EvidenceView, evidenceViews } from "@/lib/domain/evidence/evidence-view";
import { acceptedBy } from "@/lib/domain/waiver/accepted-by";
import type { Waiver } from "@/lib/domain/waiver/waiver";

/** One printed line of the checklist. `line` is null for what stands in no line of the document; `state` is null for a group, whose leaves are answered; `at` ISO 8601 in UTC. */
export type ReportItem = {
  id: string;
  line: number | null;
  depth: number;
  words: Span[];
  counted: boolean;
  state: AnswerState | null;
  by: Actor | null;
  /** Who answered, in words: of an automatic tick its probe, and who had set it so. */
  who: string | null;
  at: string | null;
  reason: string | null;
  option: string | null;
  /** What it was answered for an earlier version, in words; null where it was not. */
  earlier: string | null;
  /** An answer was given before this one. */
  changed: boolean;
  /** "by hand", "computed", or the probe and what it said. */
  how: string;
  /** The waiver behind it: what two people accepted as it is, or agreed to be not applicable. */
  waiver: Pick<Waiver, "reason" | "asked" | "granted" | "expires"> | null;
  /** What was ever added to show that it is so. */
  evidence: EvidenceView[];
};

/** `progress` is that of the whole part; its `shares` are counted for a gate each. */
export type ReportPart = {
  id: string;
  title: string;
  group: PartGroup;
  progress: PartProgress;
  shares: PartShare[];
  items: ReportItem[];
};

/** The checklist as printed: every item of it, in the parts of the run page. */
export function reportParts(deployment: Deployment): ReportPart[] {
  const evidence = evidenceViews(deployment);
  const shared = partShares(deployment, runSheet(deployment.checklist).parts);
  const printed = [...shared].map(([{ id, title, group, counted, sections }, shares]) => {
    const rows = sections.flatMap(({ pieces }) => pieces.filter((piece) => piece.kind === "item"));
    const items = rows.map(({ item, depth }) => ({
      ...reportItem(deployment, item, depth),
      evidence: evidence[item.id] ?? [],
    }));
    return { id, title, group, progress: partProgress(deployment, counted), shares, items };
  });
  return printed.filter(({ items }) => items.length > 0);
}

function reportItem(deployment: Deployment, item: Item, depth: number): Omit<ReportItem, "evidence"> {
  const answer = answerOf(deployment, item.id);
  const { by, at, reason, option, changed } = answer;
  const chosen = item.options.find(({ id }) => id === option);
  return {
    ...{ id: item.id, line: item.origin ? null : item.line, depth, words: item.words, counted: isCounted(item) },
    ...{ state: stateOf(deployment, item), by, at, reason, changed },
    who: answeredBy(answer),
    option: chosen ? plain(chosen.words) : null,
    earlier: earlierWords(answer, deployment.target),
    how: how(deployment, item),
    waiver: waiverIn(deployment, item),
  };
}

function waiverIn(deployment: Deployment, { id }: Item): ReportItem["waiver"] {
  const found = acceptedBy(deployment, id);
  if (!found) return null;
  const { reason, asked, granted, expires } = found;
  return { reason, asked, granted, expires };
}

function stateOf(deployment: Deployment, item: Item): AnswerState | null {
  if (item.group) return null;
  return item.computed ? computedState(deployment, item) : answerOf(deployment, item.id).state;
}

function how({ answers, probes }: Deployment, item: Item): string {
  if (item.computed) return "computed";
  const probe = probes[item.id];
  const answer = answers[item.id];
  const hand = answer ? handOf(answer) : "";
  if (!probe) return hand;
  const seen = `${probe.call.kind}, ${probe.last?.verdict.outcome ?? "not run"}`;
  return hand ? `${hand}; ${seen}` : seen;
}

function handOf({ automatic, regressed }: Answer): string {
  if (automatic) return "by its probe";
  return regressed ? "opened by its probe" : "by hand";
}
