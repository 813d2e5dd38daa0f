import type { Item } from "@/lib/domain/checklist/checklist";
import { escaped } from "@/lib/domain/checklist/filling/escaped";
import type { ItemMark, Marks } from "@/lib/domain/checklist/filling/marks";
import { answeredBy } from "@/lib/domain/deployment/answered-by";
import { computedState } from "@/lib/domain/deployment/computed";
import { answerOf, type Deployment } from "@/lib/domain/deployment/deployment";
import { isResolved } from "@/lib/domain/deployment/leaves";
import { earlierWords } from "@/lib/domain/deployment/target/earlier-words";
import { moment } from "@/lib/domain/moment";
import { acceptanceWords } from "@/lib/domain/waiver/acceptance-words";
import { waiverOf } from "@/lib/domain/waiver/waived";
import { slotMarks } from "./slot-marks";

/** What a deployment writes into its document: answers, details, and the signatures that are valid now. */
export function marksOf(deployment: Deployment): Marks {
  const { checklist, details } = deployment;
  // What was added to the deployment alone, or kept through an upgrade, has no line in its document.
  const written = checklist.items.filter(({ origin }) => origin === undefined);
  return {
    items: Object.fromEntries(written.map((item) => [item.id, itemMark(deployment, item)])),
    fields: Object.fromEntries(Object.entries(details).map(([field, { value }]) => [field, value])),
    slots: slotMarks(deployment),
  };
}

function itemMark(deployment: Deployment, item: Item): ItemMark {
  if (item.group) return { done: isWhole(deployment, item), said: null, option: null };
  if (item.computed !== null) return { done: computedState(deployment, item) === "done", said: null, option: null };
  const { state, option } = answerOf(deployment, item.id);
  return { done: state === "done", said: said(deployment, item), option };
}

/** A group is ticked when every leaf below it is resolved. */
function isWhole(deployment: Deployment, { id }: Item): boolean {
  const below = deployment.checklist.items.filter(({ parent }) => parent === id);
  return (
    below.length > 0 && below.every((item) => (item.group ? isWhole(deployment, item) : isResolved(deployment, item)))
  );
}

const WORDS: Partial<Record<string, string>> = { done: "done", failed: "failed", "not-applicable": "not applicable" };

function said(deployment: Deployment, item: Item): string | null {
  const notes = [answered(deployment, item), waived(deployment, item)].filter((note) => note !== null);
  return notes.length > 0 ? notes.join("; ") : null;
}

function waived(deployment: Deployment, { id }: Item): string | null {
  const waiver = waiverOf(deployment, id);
  return waiver ? `waived: ${escaped(waiver.reason)} (${escaped(acceptanceWords(waiver, deployment.zone))})` : null;
}

function answered(deployment: Deployment, { id }: Item): string | null {
  const answer = answerOf(deployment, id);
  const { state, at, reason } = answer;
  const by = answeredBy(answer);
  const earlier = state === "open" ? earlierWords(answer, deployment.target) : null;
  if (earlier) return escaped(earlier);
  const words = WORDS[state];
  if (!words || !by || !at) return null;
  const why = reason === null ? "" : `: ${escaped(reason)}`;
  return `${words}${why} (${escaped(by)}, ${moment(at, deployment.zone)})`;
}
