import "server-only";
import { db } from "./client";

type Newest = { id: string; system: string; template: string };

/** The newest deployment of each system and template, where it has probes. */
export const newestProbed = (): Promise<Newest[]> => db.$queryRaw<Newest[]>`
  SELECT id, system, template FROM (
    SELECT DISTINCT ON (system, template) id, system, template FROM deployment ORDER BY system, template, opened_at DESC
  ) newest WHERE EXISTS (SELECT 1 FROM probe WHERE probe.deployment = newest.id AND probe.bound)`;

/** The newest deployment of a system and a template; null where there is none. */
export async function newestDeployment(system: string, template: string): Promise<string | null> {
  const newest = await db.deployment.findFirst({
    where: { system, template },
    orderBy: { openedAt: "desc" },
    select: { id: true },
  });
  return newest?.id ?? null;
}
