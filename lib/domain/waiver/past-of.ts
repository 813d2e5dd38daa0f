import { gateOf } from "@/lib/domain/checklist/counts";
import type { Deployment, Moment } from "@/lib/domain/deployment/deployment";

type Read = Pick<Deployment, "checklist" | "go" | "closed">;

/** When what an item was answered for became history: with go where it stands before go, else with closing; null until then. */
export function pastOf({ checklist, go, closed }: Read, id: string): Moment | null {
  const item = checklist.items.find((candidate) => candidate.id === id);
  return go && item && gateOf(checklist, item) === "go" ? go : closed;
}
