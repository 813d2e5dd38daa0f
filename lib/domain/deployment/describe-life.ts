import { moment } from "@/lib/domain/moment";
import { quantity } from "@/lib/domain/quantity";
import { describeVariable } from "@/lib/domain/variable/describe-variable";
import type { Deployment } from "./deployment";
import type { DeploymentFact } from "./fact";
import { foundThen } from "./found-then";
import { outcomeWords } from "./outcome";

type OfItems = `${"item" | "probe" | "window" | "follow-up" | "waiver" | "evidence"}.${string}`;
type OfSignatures = `${"paper" | "signature" | "role"}.${string}`;

/** What happens to the deployment as a whole. */
export type LifeFact = Exclude<DeploymentFact, { type: OfItems | OfSignatures | "deployment.upgraded" }>;

/** A deployment, and the entry of it that is told. */
type Telling = { deployment: Pick<Deployment, "checklist" | "upgrades" | "zone">; seq: number };

/** What happened to the deployment as a whole, as the rest of a sentence that begins with who did it. */
export function describeLife({ deployment, seq }: Telling, fact: LifeFact): string {
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
    case "target.changed":
      return `changed what is released to ${fact.target}${within(fact.digest)}: “${fact.reason}”`;
    case "answers.confirmed":
      return `confirmed ${quantity(fact.items.length, "answer")} given for an earlier version`;
    default:
      return deciding(fact);
  }
}

const within = (text: string | null): string => (text ? ` (${text})` : "");

type Undecided = "deployment.opened" | "detail.filled" | "variable.set" | "t0.moved" | "target.changed";

function deciding(fact: Exclude<LifeFact, { type: Undecided | "answers.confirmed" }>): string {
  switch (fact.type) {
    case "no-go.declared":
      return `declared NO-GO: “${fact.reason}”`;
    case "no-go.lifted":
      return `lifted the NO-GO: “${fact.reason}”`;
    case "go.called":
      return "called go";
    case "go.forced":
      return `broke the glass and called go over ${quantity(fact.blockers.length, "blocker")}: “${fact.reason}”`;
    case "review.closed":
      return `reviewed the break-glass and found it ${fact.finding.replace("-", " ")}: “${fact.comment}”`;
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
