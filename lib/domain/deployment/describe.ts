import { type Item, plain } from "@/lib/domain/checklist/checklist";
import { describeEvidence } from "@/lib/domain/evidence/describe-evidence";
import type { EvidenceFact } from "@/lib/domain/evidence/fact";
import { decisionWords } from "@/lib/domain/signoff/decision-words";
import { describePaper } from "@/lib/domain/signoff/paper/describe-paper";
import type { PaperFact } from "@/lib/domain/signoff/paper/fact";
import { describeWaiver } from "@/lib/domain/waiver/describe-waiver";
import type { WaiverFact } from "@/lib/domain/waiver/fact";
import type { Deployment, DeploymentEntry } from "./deployment";
import { describeLife } from "./describe-life";
import type { DeploymentFact } from "./fact";
import { foundThen } from "./found-then";

type Read = Pick<Deployment, "checklist" | "upgrades" | "signatures" | "zone" | "waivers" | "evidence" | "papers">;
/** A deployment, and the entry of it that is told. */
type Telling = { deployment: Read; seq: number };

type AnswerFact = Exclude<Extract<DeploymentFact, { type: `item.${string}` }>, { type: "item.added" }>;
type RoomFact = WaiverFact | EvidenceFact | PaperFact;
type ProbeFact = Extract<DeploymentFact, { type: `probe.${string}` }>;
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
      return answering(telling, fact);
    case "probe.bound":
    case "probe.unbound":
    case "probe.judged":
      return probing(telling, fact);
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

const isOfRoom = (fact: DeploymentFact): fact is RoomFact => /^(waiver|evidence|paper)\./.test(fact.type);

/** What has a room of its own says itself what happened. */
function describeRoom(telling: Telling, fact: RoomFact): string {
  const { waivers, evidence, papers } = telling.deployment;
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
      return `ticked ${words}${option ? `, choosing “${plain(option.words)}”` : ""}`;
    }
    case "item.unticked":
      return `un-ticked ${words}: “${fact.reason}”`;
    case "item.failed":
      return `set ${words} to failed: “${fact.reason}”`;
    case "item.blocked":
      return `set ${words} to blocked: “${fact.reason}”`;
    case "item.excluded":
      return `set ${words} to not applicable: “${fact.reason}”`;
  }
}

const JUDGED = { pass: "passed", warn: "warned", fail: "failed", error: "could not judge" } as const;

function probing(telling: Telling, fact: ProbeFact): string {
  const words = wordsOf(telling, fact.item);
  switch (fact.type) {
    case "probe.bound":
      return `bound the probe ${fact.probe.kind} to ${words}`;
    case "probe.unbound":
      return `took the probe of ${words} away: “${fact.reason}”`;
    case "probe.judged":
      return `probed ${words}, which ${JUDGED[fact.verdict.outcome]}: ${fact.verdict.summary}`;
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
