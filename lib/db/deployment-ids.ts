import "server-only";
import { db } from "./client";

/**
 * The deployments there are: what runs first, then what is planned by its T-0, then the last closed ones, then, however
 * long they are closed, those whose break-glass nobody has reviewed yet and those with something left to follow up.
 */
export async function deploymentIds(closed: number): Promise<string[]> {
  const select = { id: true };
  const unreviewed = { forcedAt: { not: null }, reviewedAt: null };
  const [open, ended, owing, following] = await Promise.all([
    db.deployment.findMany({ where: { life: { not: "closed" } }, orderBy: { t0: "asc" }, select }),
    db.deployment.findMany({ where: { life: "closed" }, orderBy: { closedAt: "desc" }, take: closed, select }),
    db.deployment.findMany({ where: { life: "closed", ...unreviewed }, orderBy: { closedAt: "desc" }, select }),
    db.followUp.findMany({ where: { closedAt: null }, select: { deployment: true }, distinct: ["deployment"] }),
  ]);
  return [
    ...new Set([
      ...[...open, ...ended, ...owing].map(({ id }) => id),
      ...following.map(({ deployment }) => deployment),
    ]),
  ];
}
