import { demand } from "@/lib/domain/access";
import { Refusal } from "@/lib/domain/refusal";
import type { Acting } from "../acting";
import type { Deployment } from "../deployment";
import type { DeploymentFact, Finding } from "../fact";

type Review = { finding: Finding; comment: string };

/** Closes the review that a break-glass owes: once, by somebody other than who broke it, also after the end. */
export function closeReview(deployment: Deployment, person: Acting, { finding, comment }: Review): DeploymentFact[] {
  demand(person, "review-break-glass");
  const { forced } = deployment;
  if (!forced) throw new Refusal("conflict", "Nobody broke the glass here, so there is nothing to review.");
  const { by, review } = forced;
  if (by.id === person.id) {
    throw new Refusal("conflict", `${by.name} broke the glass, so somebody else reviews it.`);
  }
  if (!review) return [{ type: "review.closed", finding, comment }];
  if (review.by.id === person.id && review.finding === finding && review.comment === comment) return [];
  throw new Refusal(
    "conflict",
    `${review.by.name} reviewed it already and found it ${findingWords(review.finding)}: “${review.comment}”.`,
  );
}

/** A finding in words. */
export const findingWords = (finding: Finding): string => finding.replace("-", " ");
