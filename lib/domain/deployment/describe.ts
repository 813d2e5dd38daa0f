import { type Item, plain } from "@/lib/domain/checklist/checklist";
import { moment } from "@/lib/domain/moment";
import { describeVariable } from "@/lib/domain/variable/describe-variable";
import type { Deployment, DeploymentEntry } from "./deployment";
import type { DeploymentFact } from "./fact";
import { foundThen } from "./found-then";
import { outcomeWords } from "./outcome";

type Read = Pick<Deployment, "checklist" | "upgrades" | "signatures" | "zone">;
/** A deployment, and the entry of it that is told. */
type Telling = { deployment: Read; seq: number };

type AnswerFact = Exclude<Extract<DeploymentFact, { type: `item.${string}` }>, { type: "item.added" }>;
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
      return living(telling, fact);
  }
}

const itemOf = ({ deployment, seq }: Telling, id: string): Item | undefined =>
  foundThen(deployment, seq, ({ items }) => items.find((item) => item.id === id));

function answering(telling: Telling, fact: AnswerFact): string {
  const item = itemOf(telling, fact.item);
  const words = item ? `“${plain(item.words)}”` : "an item";
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
  const item = itemOf(telling, fact.item);
  const words = item ? `“${plain(item.words)}”` : "an item";
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
    return `signed as ${fact.role}: ${fact.decision === "approve" ? "approved" : "rejected"}${comment}`;
  }
  const role = signatures.find(({ seq }) => seq === fact.signature)?.role;
  return `withdrew the signature${role ? ` as ${role}` : ""}: “${fact.reason}”`;
}

type LifeFact = Exclude<
  DeploymentFact,
  AnswerFact | ProbeFact | SignatureFact | { type: "item.added" | "deployment.upgraded" }
>;

function living({ deployment, seq }: Telling, fact: LifeFact): string {
  switch (fact.type) {
    case "deployment.opened":
      return `created the ${fact.rehearsal ? "rehearsal" : "deployment"} of ${fact.system.name} ${fact.target} to ${fact.environment}`;
    case "detail.filled": {
      const label = foundThen(deployment, seq, ({ fields }) => fields.find(({ id }) => id === fact.field))?.label;
      const words = label ? `“${label}”` : "a detail";
      return fact.value === "" ? `emptied ${words}` : `filled in ${words}: ${fact.value}`;
    }
    case "variable.set":
      return describeVariable(fact);
    case "t0.moved":
      return `moved T-0 to ${moment(fact.t0, deployment.zone)}: “${fact.reason}”`;
    case "no-go.declared":
      return `declared NO-GO: “${fact.reason}”`;
    case "no-go.lifted":
      return `lifted the NO-GO: “${fact.reason}”`;
    case "go.called":
      return "called go";
    case "launch.completed":
      return "said that the launch is through";
    case "procedure.declared":
      return `declared the ${fact.procedure}: “${fact.reason}”`;
    case "deployment.closed":
      return `closed it as ${outcomeWords(fact.outcome)}${fact.reason ? `: “${fact.reason}”` : ""}`;
    case "outcome.corrected":
      return `corrected the outcome to ${outcomeWords(fact.outcome)}: “${fact.reason}”`;
  }
}
