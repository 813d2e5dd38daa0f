import "server-only";
import { db } from "./client";

/** The deployments there are: what runs first, then what is planned by its T-0, then the last closed ones. */
export async function deploymentIds(closed: number): Promise<string[]> {
  const select = { id: true };
  const [open, ended] = await Promise.all([
    db.deployment.findMany({ where: { life: { not: "closed" } }, orderBy: { t0: "asc" }, select }),
    db.deployment.findMany({ where: { life: "closed" }, orderBy: { closedAt: "desc" }, take: closed, select }),
  ]);
  return [...open, ...ended].map(({ id }) => id);
}
