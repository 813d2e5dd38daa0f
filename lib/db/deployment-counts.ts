import "server-only";
import { db } from "./client";

/** How many deployments each system has had, by its id. */
export async function deploymentCounts(): Promise<Record<string, number>> {
  const rows = await db.deployment.groupBy({ by: ["system"], _count: { _all: true } });
  return Object.fromEntries(rows.map(({ system, _count }) => [system, _count._all]));
}
