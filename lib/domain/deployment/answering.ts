import { type Item, plain } from "@/lib/domain/checklist/checklist";
import { moment } from "@/lib/domain/moment";
import { Refusal } from "@/lib/domain/refusal";
import { isCritical } from "@/lib/domain/waiver/is-critical";
import { type Answer, type AnswerState, answerOf, type Deployment, itemOf } from "./deployment";
import type { DeploymentFact } from "./fact";
import { unanswerable } from "./unanswerable";

/** Who answers; the border has already seen that they may. */
type Answerer = { id: string };

/** What every answer says beside its own words: which item, and the revision the person saw. */
export type Seen = { item: string; rev: number };
export type SeenWithReason = Seen & { reason: string };

/** Done. `option` names the chosen one of an option set and is null for any other item. */
export function tick(deployment: Deployment, by: Answerer, input: Seen & { option: string | null }): DeploymentFact[] {
  const { item, option } = input;
  const chosen = itemOf(deployment, item);
  demandOption(chosen, option);
  return answer(deployment, by, input, { state: "done", reason: null, option }, { type: "item.ticked", item, option });
}

/** Open again, whatever was answered before. */
export function untick(deployment: Deployment, by: Answerer, input: SeenWithReason): DeploymentFact[] {
  const { item, reason } = input;
  if (answerOf(deployment, item).rev === 0) {
    itemOf(deployment, item);
    return [];
  }
  return answer(
    deployment,
    by,
    input,
    { state: "open", reason, option: null },
    { type: "item.unticked", item, reason },
  );
}

/** Tried, and it is not so. */
export function fail(deployment: Deployment, by: Answerer, input: SeenWithReason): DeploymentFact[] {
  const { item, reason } = input;
  return answer(
    deployment,
    by,
    input,
    { state: "failed", reason, option: null },
    { type: "item.failed", item, reason },
  );
}

/** Cannot be answered until something else happens. */
export function block(deployment: Deployment, by: Answerer, input: SeenWithReason): DeploymentFact[] {
  const { item, reason } = input;
  return answer(
    deployment,
    by,
    input,
    { state: "blocked", reason, option: null },
    { type: "item.blocked", item, reason },
  );
}

/** Not applicable: leaves the denominator, stays covered by signatures. Of a critical item it has to be asked for. */
export function exclude(deployment: Deployment, by: Answerer, input: SeenWithReason): DeploymentFact[] {
  const { item, reason } = input;
  const wanted: Wanted = { state: "not-applicable", reason, option: null };
  const { words } = itemOf(deployment, item);
  if (isCritical(deployment, item) && !isSame(answerOf(deployment, item), wanted)) {
    throw new Refusal(
      "conflict",
      `“${plain(words)}” is critical: that it is not applicable takes a second person. Ask for it instead.`,
    );
  }
  return answer(deployment, by, input, wanted, { type: "item.excluded", item, reason });
}

type Wanted = { state: AnswerState; reason: string | null; option: string | null };

function answer(
  deployment: Deployment,
  by: Answerer,
  { item: id, rev }: Seen,
  wanted: Wanted,
  fact: DeploymentFact,
): DeploymentFact[] {
  const item = itemOf(deployment, id);
  const reason = unanswerable(deployment, item);
  if (reason) throw new Refusal("conflict", reason);
  const now = answerOf(deployment, id);
  // The same act sent twice by one person carries the revision of the first time and is still one event.
  if (isSame(now, wanted) && (now.by?.id === by.id || now.rev === rev)) return [];
  if (now.rev !== rev) throw new Refusal("stale", since(deployment, item, now), now);
  return [fact];
}

const isSame = (now: Answer, wanted: Wanted): boolean =>
  now.state === wanted.state && now.reason === wanted.reason && now.option === wanted.option;

const STATES: Record<AnswerState, string> = {
  open: "open again",
  done: "done",
  failed: "failed",
  blocked: "blocked",
  "not-applicable": "not applicable",
};

function since({ zone }: Deployment, item: Item, { state, by, at }: Answer): string {
  const who = by && at ? `, ${by.name}, ${moment(at, zone)}` : "";
  return `Somebody was faster: “${plain(item.words)}” is ${STATES[state]} now${who}. Look at it and decide anew.`;
}

function demandOption({ kind, words, options }: Item, option: string | null): void {
  if (kind !== "option-set" && option !== null)
    throw new Refusal("invalid", `“${plain(words)}” has no options to choose from.`);
  if (kind === "option-set" && !options.some(({ id }) => id === option)) {
    throw new Refusal("invalid", `Choose one of the options of “${plain(words)}”.`);
  }
}
