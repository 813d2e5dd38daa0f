import { demand } from "@/lib/domain/access";
import { plain } from "@/lib/domain/checklist/checklist";
import type { Acting } from "@/lib/domain/deployment/acting";
import { type Deployment, itemOf } from "@/lib/domain/deployment/deployment";
import type { DeploymentFact } from "@/lib/domain/deployment/fact";
import { moment } from "@/lib/domain/moment";
import { Refusal } from "@/lib/domain/refusal";
import { askGap } from "./ask-waiver";
import { grantObjection } from "./granters";
import { isOvertaken } from "./is-overtaken";
import type { Waiver } from "./waiver";
import { waiverAt } from "./waiver-at";

/** Accepts what somebody else asked for, named by its place. `now` is ISO 8601 in UTC. */
export function grantWaiver(
  deployment: Deployment,
  person: Acting,
  { waiver: place, comment }: { waiver: number; comment: string | null },
  now: string,
): DeploymentFact[] {
  demand(person, "sign");
  const waiver = waiverAt(deployment, place);
  if (waiver.granted && !waiver.withdrawn) return [];
  demandOpen(waiver);
  demandAsAsked(deployment, waiver, now);
  demandGranter(deployment, person, waiver);
  return [{ type: "waiver.granted", waiver: place, comment }];
}

/** Does not accept what somebody else asked for. */
export function refuseWaiver(
  deployment: Deployment,
  person: Acting,
  { waiver: place, reason }: { waiver: number; reason: string },
): DeploymentFact[] {
  demand(person, "sign");
  const waiver = waiverAt(deployment, place);
  if (waiver.refused) return [];
  demandOpen(waiver);
  if (deployment.closed) throw new Refusal("conflict", "This deployment is closed; nothing in it is decided any more.");
  demandGranter(deployment, person, waiver);
  return [{ type: "waiver.refused", waiver: place, reason }];
}

function demandOpen({ granted, refused, withdrawn }: Waiver): void {
  if (withdrawn) throw new Refusal("conflict", `${withdrawn.by.name} withdrew this: “${withdrawn.reason}”.`);
  if (refused) throw new Refusal("conflict", `${refused.by.name} refused this already: “${refused.reason}”.`);
  if (granted) throw new Refusal("conflict", `${granted.by.name} granted this already. Withdraw it instead.`);
}

function demandGranter(deployment: Deployment, person: Acting, waiver: Waiver): void {
  const objection = grantObjection(deployment, person, waiver);
  if (objection) throw new Refusal("forbidden", objection);
}

/** What is accepted is what there was when it was asked for. */
function demandAsAsked(deployment: Deployment, waiver: Waiver, now: string): void {
  const item = itemOf(deployment, waiver.item);
  const words = `“${plain(item.words)}”`;
  const { expires, asked, accepts } = waiver;
  if (expires !== null && expires <= now) {
    const end = moment(expires, deployment.zone);
    throw new Refusal("conflict", `This was asked for until ${end}, which has passed. ${asked.by.name} can ask again.`);
  }
  if (isOvertaken(deployment, waiver)) {
    throw new Refusal(
      "conflict",
      `${words} is no longer as it was when ${asked.by.name} asked. It takes asking again.`,
    );
  }
  const gap = askGap(deployment, item, accepts);
  if (gap) throw new Refusal("conflict", gap);
}
