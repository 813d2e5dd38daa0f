import { demand, may } from "@/lib/domain/access";
import type { Acting } from "@/lib/domain/deployment/acting";
import { type Deployment, itemOf } from "@/lib/domain/deployment/deployment";
import type { DeploymentFact } from "@/lib/domain/deployment/fact";
import { Refusal } from "@/lib/domain/refusal";
import type { FollowUp } from "./follow-up";

/** Notes something found after go, about one item or about the whole; also once the deployment is closed. */
export function noteFollowUp(
  deployment: Deployment,
  person: Acting,
  { item, text }: { item: string | null; text: string },
): DeploymentFact[] {
  demand(person, "follow-up");
  if (!deployment.go) {
    throw new Refusal("conflict", "Go was not called yet: answer the item itself, or add an item to this deployment.");
  }
  if (item !== null) itemOf(deployment, item);
  const same = deployment.followUps.some(
    (one) => !one.closed && one.item === item && one.text === text && one.found.by.id === person.id,
  );
  return same ? [] : [{ type: "follow-up.found", item, run: null, text }];
}

/** Gives an open follow-up to somebody. */
export function assignFollowUp(
  deployment: Deployment,
  person: Acting,
  { followUp: place, owner }: { followUp: number; owner: { id: string; name: string } },
): DeploymentFact[] {
  demand(person, "follow-up");
  const followUp = followUpOf(deployment, place);
  if (followUp.owner?.id === owner.id) return [];
  if (followUp.closed) throw new Refusal("conflict", closedAlready(followUp.closed));
  return [{ type: "follow-up.assigned", followUp: place, owner: { id: owner.id, name: owner.name } }];
}

/** Closes a follow-up with what became of it. */
export function closeFollowUp(
  deployment: Deployment,
  person: Acting,
  { followUp: place, comment }: { followUp: number; comment: string },
): DeploymentFact[] {
  const followUp = followUpOf(deployment, place);
  if (!mayClose(followUp, person)) {
    throw new Refusal("forbidden", "Its owner or a release manager closes a follow-up. Ask one of them.");
  }
  const { closed } = followUp;
  if (closed?.by.id === person.id && closed.comment === comment) return [];
  if (closed) throw new Refusal("conflict", closedAlready(closed));
  return [{ type: "follow-up.closed", followUp: place, comment }];
}

/** Whether somebody may say what became of a follow-up. */
export const mayClose = (
  { owner }: Pick<FollowUp, "owner">,
  { id, account }: Pick<Acting, "id" | "account">,
): boolean => may(account, "follow-up") && (owner?.id === id || may(account, "close-follow-ups"));

function followUpOf({ followUps }: Deployment, place: number): FollowUp {
  const found = followUps.find(({ seq }) => seq === place);
  if (!found) throw new Refusal("missing", "There is no such follow-up here. Reload the page and try again.");
  return found;
}

const closedAlready = ({ by }: NonNullable<FollowUp["closed"]>) => `${by.name} closed this follow-up already.`;
