import { type Item, plain } from "@/lib/domain/checklist/checklist";
import { describeEvidence } from "@/lib/domain/evidence/describe-evidence";
import type { EvidenceFact } from "@/lib/domain/evidence/fact";
import { describeFollowUp } from "@/lib/domain/follow-up/describe-follow-up";
import type { FollowUpFact } from "@/lib/domain/follow-up/fact";
import { describeProbe } from "@/lib/domain/probe/describe-probe";
import { decisionWords } from "@/lib/domain/signoff/decision-words";
import { describePaper } from "@/lib/domain/signoff/paper/describe-paper";
import type { PaperFact } from "@/lib/domain/signoff/paper/fact";
import { describeWaiver } from "@/lib/domain/waiver/describe-waiver";
import type { WaiverFact } from "@/lib/domain/waiver/fact";
import type { Deployment, DeploymentEntry } from "./deployment";
import { describeLife } from "./describe-life";
import type { DeploymentFact } from "./fact";
import { foundThen } from "./found-then";

type Read = Pick<
  Deployment,
  "checklist" | "upgrades" | "signatures" | "zone" | "waivers" | "evidence" | "papers" | "followUps"
>;
/** A deployment, and the entry of it that is told. */
type Telling = { deployment: Read; seq: number };

type AnswerFact = Exclude<Extract<DeploymentFact, { type: `item.${string}` }>, { type: "item.added" }>;
type RoomFact = WaiverFact | EvidenceFact | PaperFact | FollowUpFact;
type SignatureFact = Extract<DeploymentFact, { type: "role.signed" | "signature.withdrawn" }>;

/** What happened, as the rest of a sentence that begins with who did it. `deployment` holds the history up to the entry or beyond. */
export function describeDeployment(deployment: Read, { seq, fact }: Pick<DeploymentEntry, "seq" | "fact">): string {
  const telling = { deployment, seq };
  switch (fact.type) {
    case "item.ticked":
    case "item.unticked":
    case "item.failed":
    case "item.blocked":
    case "item.excluded":
    case "item.reopened":
      return answering(telling, fact);
    case "probe.bound":
    case "probe.unbound":
    case "probe.judged":
    case "window.closed":
      return describeProbe(fact, wordsOf(telling, fact.item));
    case "role.signed":
    case "signature.withdrawn":
      return signing(deployment, fact);
    case "item.added":
      return `added “${plain(fact.item.words)}” to this deployment`;
    case "deployment.upgraded":
      return `upgraded it to version ${fact.template.version} of ${fact.template.title}: “${fact.reason}”`;
    default:
      return isOfRoom(fact) ? describeRoom(telling, fact) : describeLife(telling, fact);
  }
}

const isOfRoom = (fact: DeploymentFact): fact is RoomFact => /^(waiver|evidence|paper|follow-up)\./.test(fact.type);

/** What has a room of its own says itself what happened. */
function describeRoom(telling: Telling, fact: RoomFact): string {
  const { waivers, evidence, papers, followUps } = telling.deployment;
  if ("followUp" in fact || fact.type === "follow-up.found") return describeFollowUpIn(telling, followUps, fact);
  if ("waiver" in fact) {
    const waiver = waivers.find(({ seq }) => seq === fact.waiver);
    return describeWaiver(fact, waiver, wordsOf(telling, waiver?.item));
  }
  if ("evidence" in fact) {
    const piece = evidence.find(({ seq }) => seq === fact.evidence);
    return describeEvidence(fact, piece, wordsOf(telling, piece?.item));
  }
  if ("item" in fact) {
    const words = wordsOf(telling, fact.item);
    return fact.type === "waiver.asked"
      ? describeWaiver(fact, undefined, words)
      : describeEvidence(fact, undefined, words);
  }
  return describePaper(fact, "paper" in fact ? papers.find(({ seq }) => seq === fact.paper) : undefined);
}

function describeFollowUpIn(telling: Telling, followUps: Read["followUps"], fact: FollowUpFact): string {
  const followUp = "followUp" in fact ? followUps.find(({ seq }) => seq === fact.followUp) : undefined;
  const item = fact.type === "follow-up.found" ? fact.item : null;
  return describeFollowUp(fact, followUp, wordsOf(telling, item ?? undefined));
}

function wordsOf(telling: Telling, item: string | undefined): string {
  const found = item === undefined ? undefined : itemOf(telling, item);
  return found ? `“${plain(found.words)}”` : "an item";
}

const itemOf = ({ deployment, seq }: Telling, id: string): Item | undefined =>
  foundThen(deployment, seq, ({ items }) => items.find((item) => item.id === id));

function answering(telling: Telling, fact: AnswerFact): string {
  const item = itemOf(telling, fact.item);
  const words = wordsOf(telling, fact.item);
  switch (fact.type) {
    case "item.ticked": {
      const option = item?.options.find(({ id }) => id === fact.option);
      return `ticked ${words}${fact.automatic ? `, as ${fact.automatic.setBy.name} had set its probe to do` : ""}${option ? `, choosing “${plain(option.words)}”` : ""}`;
    }
    case "item.unticked":
      return `un-ticked ${words}: “${fact.reason}”`;
    case "item.failed":
      return `set ${words} to failed: “${fact.reason}”`;
    case "item.blocked":
      return `set ${words} to blocked: “${fact.reason}”`;
    case "item.excluded":
      return `set ${words} to not applicable: “${fact.reason}”`;
    case "item.reopened":
      return `opened ${words} again: ${fact.reason}`;
  }
}

function signing({ signatures }: Read, fact: SignatureFact): string {
  if (fact.type === "role.signed") {
    const comment = fact.comment ? ` (“${fact.comment}”)` : "";
    const whose = fact.delegatedBy ? ` for ${fact.delegatedBy.name}` : "";
    return `signed as ${fact.role}${whose}: ${decisionWords(fact)}${comment}`;
  }
  const role = signatures.find(({ seq }) => seq === fact.signature)?.role;
  return `withdrew the signature${role ? ` as ${role}` : ""}: “${fact.reason}”`;
}
