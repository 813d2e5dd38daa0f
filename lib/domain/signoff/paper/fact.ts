import { z } from "zod";
import { Role } from "@/lib/domain/actor";
import { KeptFile } from "@/lib/domain/evidence/fact";
import { Id } from "@/lib/domain/id";

const Place = z.number().int().positive();

/**
 * A signature given on paper: its scan is entered by one person for the signer and confirmed by another. `signedOn` is
 * the date that stands on the paper; the hash is of the state there was when the scan was entered.
 */
export const PaperFact = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("paper.entered"),
    stage: Id,
    role: Role,
    signer: z.object({ id: Id, name: z.string() }),
    decision: z.enum(["approve", "reject"]),
    meaning: z.string().min(1).max(2000),
    comment: z.string().max(2000).nullable(),
    signedOn: z.iso.date(),
    scan: KeptFile,
    scope: z.array(Id).nullable(),
    stateHash: z.string(),
  }),
  z.object({ type: z.literal("paper.confirmed"), paper: Place }),
  z.object({ type: z.literal("paper.refused"), paper: Place, reason: z.string().trim().min(1).max(2000) }),
]);
export type PaperFact = z.infer<typeof PaperFact>;
