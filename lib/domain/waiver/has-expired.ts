import type { Deployment } from "@/lib/domain/deployment/deployment";
import { pastOf } from "./past-of";
import type { Waiver } from "./waiver";

type Read = Pick<Deployment, "checklist" | "go" | "closed" | "now">;

/** Whether a waiver has come to its end. What was waived when it became history stays so. */
export function hasExpired(deployment: Read, { item, expires }: Pick<Waiver, "item" | "expires">): boolean {
  if (expires === null) return false;
  const { now } = deployment;
  const past = pastOf(deployment, item)?.at;
  // The writer says `infinity` for the moment of what it is writing.
  return expires <= (past !== undefined && past < now ? past : now);
}
