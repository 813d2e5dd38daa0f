import { z } from "zod";
import { Id } from "@/lib/domain/id";
import { grantWaiver as grant } from "@/lib/domain/waiver/decide-waiver";
import { asker } from "./asker";
import { onDeployment } from "./command";

/** `waiver` is the place (`seq`) of the entry that asked for it. */
export const GrantWaiver = z.object({
  deployment: Id,
  waiver: z.number().int().positive(),
  comment: z.string().trim().max(2000).nullable(),
});

/** Accepts what somebody else asked for. */
export const grantWaiver = onDeployment({
  input: GrantWaiver,
  deed: "sign",
  gather: async () => new Date().toISOString(),
  decide: (deployment, { waiver, comment }, context, now) => ({
    facts: grant(deployment, asker(context), { waiver, comment: comment || null }, now),
    answer: {},
  }),
});
