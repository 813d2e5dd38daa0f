import type { Asker } from "@/lib/access/sessions";
import { isDemandedOf } from "@/lib/domain/factor/demand";
import { factorDemand } from "@/lib/queries/factor-demand";

/** Whether somebody has to enrol a second factor before they go on. */
export const lacksFactor = async ({ secured, person }: Pick<Asker, "secured" | "person">): Promise<boolean> =>
  !secured && isDemandedOf(await factorDemand(), person);
