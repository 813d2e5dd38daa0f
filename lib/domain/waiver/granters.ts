import { may } from "@/lib/domain/access";
import type { Role } from "@/lib/domain/actor";
import { plain } from "@/lib/domain/checklist/checklist";
import type { Acting } from "@/lib/domain/deployment/acting";
import type { Deployment } from "@/lib/domain/deployment/deployment";
import { gateToday } from "@/lib/domain/deployment/leaves";
import { listing } from "@/lib/domain/listing";
import { leavesIn, scopeOf } from "@/lib/domain/signoff/covered";
import { holdsRole } from "@/lib/domain/workspace/holds-role";
import type { Waiver } from "./waiver";

/** The roles that answer for an item at its gate today; none where no stage decides the gate, or it is asked no more. */
export function granters(deployment: Deployment, id: string): Role[] {
  const item = deployment.checklist.items.find((candidate) => candidate.id === id);
  const gate = item && gateToday(deployment, item);
  if (!item || !gate) return [];
  const stages = deployment.checklist.stages.filter((stage) => stage.gate === gate);
  const roles = stages.flatMap((stage) =>
    stage.roles.filter(({ role }) => leavesIn(deployment, gate, scopeOf(deployment, stage, role)).includes(item)),
  );
  return [...new Set(roles.map(({ role }) => role))];
}

/** Why somebody cannot decide on what was asked for, as a sentence; null where they can. */
export function grantObjection(
  deployment: Deployment,
  person: Acting,
  { item: id, asked }: Pick<Waiver, "item" | "asked">,
): string | null {
  if (asked.by.id === person.id) return "You asked for this yourself; somebody else decides on it.";
  if (!may(person.account, "sign")) return "Whoever decides on it may sign, and your account does not. Ask an owner.";
  const roles = granters(deployment, id);
  if (roles.some((role) => holdsRole(person, role, deployment.system.id))) return null;
  if (roles.length > 0)
    return `It takes somebody who signs for the item: ${listing(roles, 8)}. You hold none of these.`;
  if (may(person.account, "close-deployments")) return null;
  return `No role signs for ${wordsOf(deployment, id)}, so that a release manager decides on it.`;
}

function wordsOf({ checklist }: Deployment, id: string): string {
  const item = checklist.items.find((candidate) => candidate.id === id);
  return item ? `“${plain(item.words)}”` : "what is no longer part of this deployment";
}
