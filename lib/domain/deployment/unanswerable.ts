import { type Item, plain } from "@/lib/domain/checklist/checklist";
import type { Deployment } from "./deployment";
import { gateToday } from "./leaves";

/** Why an item cannot be answered today, as a sentence; undefined where it can. */
export function unanswerable(deployment: Deployment, item: Item): string | undefined {
  if (deployment.closed) return "This deployment is closed; nothing in it is answered any more.";
  if (item.group) return `“${plain(item.words)}” is answered by the items below it.`;
  if (item.computed === "items") return `“${plain(item.words)}” is done by itself once every other item is resolved.`;
  if (item.computed === "approvals") return `“${plain(item.words)}” is done by itself once every stage is complete.`;
  const gate = gateToday(deployment, item);
  if (gate === null) return `This belongs to the ${item.contingency}. Declare the ${item.contingency} first.`;
  return gate === "go" && deployment.go ? "Go was called; what was prepared before it is history now." : undefined;
}
