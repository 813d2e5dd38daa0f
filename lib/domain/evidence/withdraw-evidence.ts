import { demand, may } from "@/lib/domain/access";
import type { Acting } from "@/lib/domain/deployment/acting";
import type { Deployment } from "@/lib/domain/deployment/deployment";
import type { DeploymentFact } from "@/lib/domain/deployment/fact";
import { unanswerable } from "@/lib/domain/deployment/unanswerable";
import { Refusal } from "@/lib/domain/refusal";

/**
 * Takes a piece of evidence back, which stays visible: by who added it or a release manager, while its item can be
 * answered. `evidence` is the place (`seq`) of the entry that added it.
 */
export function withdrawEvidence(
  deployment: Deployment,
  person: Acting,
  { evidence, reason }: { evidence: number; reason: string },
): DeploymentFact[] {
  demand(person, "add-evidence");
  const piece = deployment.evidence.find(({ seq }) => seq === evidence);
  if (!piece) throw new Refusal("missing", "There is no such evidence here. Reload the page and try again.");
  if (piece.added.by.id !== person.id && !may(person.account, "withdraw-evidence"))
    throw new Refusal("forbidden", `Only ${piece.added.by.name} or a release manager can withdraw this.`);
  if (piece.withdrawn) return [];
  const item = deployment.checklist.items.find(({ id }) => id === piece.item);
  const closed = item
    ? unanswerable(deployment, item)
    : "The item this belongs to is asked no more; what was shown of it stays in the record.";
  if (closed) throw new Refusal("conflict", closed);
  return [{ type: "evidence.withdrawn", evidence, reason }];
}
