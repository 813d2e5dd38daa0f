import { WORKSPACE } from "@/lib/db/entries";
import { processWide } from "@/lib/db/process-wide";
import { known } from "@/lib/db/stream";
import { readWorkspace, workspaceStream } from "@/lib/db/workspace";
import type { FactorDemand } from "@/lib/domain/factor/demand";

const FRESH = 1000;

const read = processWide("factor-demand", () => ({ at: 0 }));

/** Of whom a second factor is demanded. Every request asks: another process's change is seen within a second. */
export async function factorDemand(): Promise<FactorDemand> {
  const fold = Date.now() - read.at < FRESH ? known(workspaceStream, WORKSPACE) : undefined;
  if (fold) return fold.demand;
  const { demand } = await readWorkspace();
  read.at = Date.now();
  return demand;
}
