import { z } from "zod";
import { closeReview as close } from "@/lib/domain/deployment/break-glass/reviewing";
import { Finding } from "@/lib/domain/deployment/fact";
import { Id } from "@/lib/domain/id";
import { Reason } from "@/lib/domain/reason";
import { asker } from "./asker";
import { onDeployment } from "./command";

export const CloseReview = z.object({ deployment: Id, finding: Finding, comment: Reason });

/** Closes the review that a break-glass owes. */
export const closeReview = onDeployment({
  input: CloseReview,
  deed: "review-break-glass",
  decide: (deployment, input, context) => ({ facts: close(deployment, asker(context), input), answer: {} }),
});
