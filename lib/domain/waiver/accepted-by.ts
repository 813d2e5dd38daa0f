import { answerOf, type Deployment } from "@/lib/domain/deployment/deployment";
import { waiverOf } from "./waived";
import type { Waiver } from "./waiver";

/** The waiver behind how an item stands: what accepts it as it is, or the agreement that it is not applicable. */
export const acceptedBy = (deployment: Deployment, item: string): Waiver | undefined =>
  waiverOf(deployment, item) ?? deployment.waivers.find(({ seq }) => seq === answerOf(deployment, item).waiver);
