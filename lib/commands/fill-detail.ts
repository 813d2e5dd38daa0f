import { z } from "zod";
import { fillDetail as fill } from "@/lib/domain/deployment/details";
import { Id } from "@/lib/domain/id";
import { asker } from "./asker";
import { onDeployment } from "./command";

export const FillDetail = z.object({ deployment: Id, field: Id, value: z.string().trim().max(4000) });

/** Fills in a blank of the document; an empty value empties it again. */
export const fillDetail = onDeployment({
  input: FillDetail,
  deed: "fill-details",
  decide: (deployment, input, context) => ({ facts: fill(deployment, asker(context), input), answer: {} }),
});
