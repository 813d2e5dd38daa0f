import { demand } from "@/lib/domain/access";
import { type Item, plain } from "@/lib/domain/checklist/checklist";
import { isCounted } from "@/lib/domain/checklist/counts";
import type { Acting } from "@/lib/domain/deployment/acting";
import { answerOf, type Deployment, itemOf } from "@/lib/domain/deployment/deployment";
import type { DeploymentFact } from "@/lib/domain/deployment/fact";
import { isLeftOut, isResolved } from "@/lib/domain/deployment/leaves";
import { probeStanding } from "@/lib/domain/deployment/probe-standing";
import { unanswerable } from "@/lib/domain/deployment/unanswerable";
import { moment } from "@/lib/domain/moment";
import { Refusal } from "@/lib/domain/refusal";
import type { Acceptance } from "./fact";
import { isCritical } from "./is-critical";
import { isProbeWaived } from "./is-probe-waived";
import { waiverOf } from "./waived";
import type { Waiver } from "./waiver";
import { waiverStanding } from "./waiver-standing";

/** `rev` is the revision of the answer that the person saw; `expires` ISO 8601 in UTC, null for no end. */
type Asked = { item: string; rev: number; accepts: Acceptance; reason: string; expires: string | null };

/** Asks that an item is accepted as it is, or that a critical one is not applicable. `now` is ISO 8601 in UTC. */
export function askWaiver(deployment: Deployment, person: Acting, asked: Asked, now: string): DeploymentFact[] {
  demand(person, "ask-waivers");
  const item = itemOf(deployment, asked.item);
  const open = deployment.waivers.find(
    (waiver) => waiver.item === item.id && waiverStanding(deployment, waiver) === "asked",
  );
  if (open && isSame(open, person, asked)) return [];
  const gap = open ? waits(deployment, item, open) : askGap(deployment, item, asked.accepts);
  if (gap) throw new Refusal("conflict", gap);
  demandAsSeen(deployment, item, asked.rev);
  demandEnd(asked, now);
  const { accepts, reason, expires } = asked;
  return [{ type: "waiver.asked", item: item.id, accepts, reason, expires }];
}

const isSame = (open: Waiver, { id }: Acting, { accepts, reason, expires }: Asked): boolean =>
  open.asked.by.id === id && open.accepts === accepts && open.reason === reason && open.expires === expires;

const waits = ({ zone }: Deployment, { words }: Item, { asked: { by, at } }: Waiver): string =>
  `${by.name} has asked for “${plain(words)}” already, ${moment(at, zone)}; it waits for a second person.`;

/** Why a waiver of an item cannot be asked for today, as a sentence; undefined where it can. */
export function askGap(deployment: Deployment, item: Item, accepts: Acceptance): string | undefined {
  const closed = unanswerable(deployment, item);
  if (closed) return closed;
  const words = `“${plain(item.words)}”`;
  if (!isCounted(item)) return `${words} is optional: nothing waits for it, and there is nothing to waive.`;
  return accepts === "as-it-is" ? nothingToWaive(deployment, item, words) : nothingToAgree(deployment, item, words);
}

function nothingToWaive(deployment: Deployment, item: Item, words: string): string | undefined {
  const standing = probeStanding(deployment.probes[item.id]);
  const holds = (standing === "red" || standing === "unjudged") && !isProbeWaived(deployment, item.id);
  if (holds || !isResolved(deployment, item)) return undefined;
  const waiver = waiverOf(deployment, item.id);
  if (!waiver) return `${words} is resolved, and no probe of it is red or unjudged: there is nothing to waive.`;
  const until = waiver.expires === null ? "" : ` until ${moment(waiver.expires, deployment.zone)}`;
  return `${words} is waived already${until}. Withdraw that first to ask for something else.`;
}

function nothingToAgree(deployment: Deployment, item: Item, words: string): string | undefined {
  if (!isCritical(deployment, item.id)) return `${words} is not critical: set it to not applicable yourself.`;
  return isLeftOut(deployment, item.id) ? `${words} is not applicable already, and somebody else agreed.` : undefined;
}

function demandAsSeen(deployment: Deployment, { id, words }: Item, rev: number): void {
  const now = answerOf(deployment, id);
  if (now.rev === rev) return;
  throw new Refusal("stale", `Somebody was faster: “${plain(words)}” was answered since. Look at it, then ask.`, now);
}

function demandEnd({ accepts, expires }: Asked, now: string): void {
  if (expires === null) return;
  if (accepts === "not-applicable") {
    throw new Refusal("invalid", "What is not applicable has no end. Leave it out, or ask for a waiver.");
  }
  if (expires <= now) throw new Refusal("invalid", "Give an end that is still to come, or none.");
}
