import { z } from "zod";
import { FactorDemand, isDemandedOf } from "@/lib/domain/factor/demand";
import { Refusal } from "@/lib/domain/refusal";
import { asker } from "./asker";
import { onWorkspace } from "./command";

export const SetFactorDemand = z.object({ demand: FactorDemand });

/** Demands a second factor of owners, of those who hold sign-off roles, or of nobody. */
export const setFactorDemand = onWorkspace({
  input: SetFactorDemand,
  deed: "manage-people",
  decide: ({ demand: before, factors }, { demand }, context) => {
    const asking = asker(context);
    if (isDemandedOf(demand, asking) && !factors[asking.id]?.list.length)
      throw new Refusal("conflict", "Enrol a second factor of your own first, under Your account; then demand it.");
    const same = before.owners === demand.owners && before.signers === demand.signers;
    return { facts: same ? [] : [{ type: "second-factor.demanded", demand }], answer: {} };
  },
});
