import { demand } from "@/lib/domain/access";
import type { Acting } from "@/lib/domain/deployment/acting";
import type { Deployment } from "@/lib/domain/deployment/deployment";
import type { DeploymentFact } from "@/lib/domain/deployment/fact";
import { listing } from "@/lib/domain/listing";
import { Refusal } from "@/lib/domain/refusal";
import type { Difference } from "../differences";
import { confirmObjection } from "./confirm-objection";
import type { Paper } from "./paper";
import { paperOf } from "./paper-of";
import { type Signer, signerObjections } from "./signer-objections";
import { sinceEntered } from "./since-entered";

/**
 * Confirms a signature on paper, which counts from then on. `paper` is the place (`seq`) of its entry; `signer` its
 * signer as they stand now, undefined where there is nobody of that id any more.
 */
export function confirmPaper(
  deployment: Deployment,
  person: Acting,
  { paper: seq, signer }: { paper: number; signer: Signer | undefined },
): DeploymentFact[] {
  demand(person, "enter-paper");
  const paper = paperOf(deployment, seq);
  const { refused, confirmed } = paper;
  if (refused) throw new Refusal("conflict", `${refused.by.name} refused this already: “${refused.reason}”.`);
  if (confirmed?.by.id === person.id) return [];
  if (confirmed) throw new Refusal("conflict", `${confirmed.by.name} confirmed this already; it counts.`);
  const objection = confirmObjection(paper, person);
  if (objection) throw new Refusal("forbidden", objection);
  const changed = sinceEntered(deployment, paper);
  if (changed.length > 0) throw new Refusal("stale", changedSentence(changed), { differences: changed });
  demandSigner(deployment, paper, signer);
  return [{ type: "paper.confirmed", paper: seq }];
}

function demandSigner(deployment: Deployment, { stage, role, decision, signer: { name } }: Paper, signer?: Signer) {
  const said = signer
    ? signerObjections(deployment, { stage, role, decision, signer })
    : [`${name} is not known here.`];
  if (said.length > 0) throw new Refusal("conflict", said.join(" "), { objections: said });
}

const changedSentence = (changed: readonly Difference[]): string =>
  `What this signature vouches for changed since it was entered: ${listing(
    changed.map(({ subject, text }) => (subject ? `“${subject}” (${text})` : text)),
  )}. Refuse it, and have the paper entered anew.`;
