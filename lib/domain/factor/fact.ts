import { z } from "zod";
import { FactorKind } from "./factor";

const Id = z.string().min(1).max(60);

/** What happened to the second factors of people. No secret, and nothing computed from one, is ever among it. */
export const FactorFact = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("factor.enrolled"),
    person: Id,
    factor: Id,
    kind: FactorKind,
    name: z.string().min(1).max(60),
  }),
  z.object({ type: z.literal("factor.renamed"), person: Id, factor: Id, name: z.string().min(1).max(60) }),
  z.object({
    type: z.literal("factor.removed"),
    person: Id,
    factor: Id,
    kind: FactorKind,
    name: z.string().min(1).max(60),
  }),
  z.object({ type: z.literal("recovery-codes.made"), person: Id, count: z.number().int().positive() }),
  z.object({ type: z.literal("recovery-code.used"), person: Id }),
]);
export type FactorFact = z.infer<typeof FactorFact>;
