import { demand } from "@/lib/domain/access";
import type { Acting } from "@/lib/domain/deployment/acting";
import type { Deployment } from "@/lib/domain/deployment/deployment";
import type { DeploymentFact } from "@/lib/domain/deployment/fact";
import { Refusal } from "@/lib/domain/refusal";
import { paperOf } from "./paper-of";

/**
 * Says that a signature on paper does not count, before somebody confirmed it: whoever entered it and its signer may too.
 * `paper` is the place (`seq`) of its entry.
 */
export function refusePaper(
  deployment: Deployment,
  person: Acting,
  { paper: seq, reason }: { paper: number; reason: string },
): DeploymentFact[] {
  demand(person, "enter-paper");
  const { confirmed, refused, signer } = paperOf(deployment, seq);
  if (refused) return [];
  if (confirmed)
    throw new Refusal(
      "conflict",
      `${confirmed.by.name} confirmed this already, and it counts. ${signer.name} can withdraw the signature.`,
    );
  return [{ type: "paper.refused", paper: seq, reason }];
}
