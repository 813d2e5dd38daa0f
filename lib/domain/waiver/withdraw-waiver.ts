import { demand, may } from "@/lib/domain/access";
import type { Acting } from "@/lib/domain/deployment/acting";
import { answerOf, type Deployment } from "@/lib/domain/deployment/deployment";
import type { DeploymentFact } from "@/lib/domain/deployment/fact";
import { Refusal } from "@/lib/domain/refusal";
import { pastOf } from "./past-of";
import type { Waiver } from "./waiver";
import { waiverAt } from "./waiver-at";

/** Takes back what was asked for or granted; it stays visible. An item that was not applicable by it is open again. */
export function withdrawWaiver(
  deployment: Deployment,
  person: Acting,
  { waiver: place, reason }: { waiver: number; reason: string },
): DeploymentFact[] {
  demand(person, "ask-waivers");
  const waiver = waiverAt(deployment, place);
  if (waiver.withdrawn) return [];
  const objection = withdrawObjection(deployment, person, waiver);
  if (objection) throw new Refusal(objection.code, objection.text);
  const { item } = waiver;
  const opens = answerOf(deployment, item).waiver === place;
  return [
    { type: "waiver.withdrawn", waiver: place, reason },
    ...(opens ? [{ type: "item.unticked" as const, item, reason }] : []),
  ];
}

type Objection = { code: "conflict" | "forbidden"; text: string };

/** Why somebody cannot take a waiver back; null where they can. */
export function withdrawObjection(
  deployment: Deployment,
  { id, account }: Pick<Acting, "id" | "account">,
  waiver: Waiver,
): Objection | null {
  const { asked, granted, refused } = waiver;
  if (refused) return { code: "conflict", text: `${refused.by.name} refused this; there is nothing to withdraw.` };
  if (pastOf(deployment, waiver.item)) {
    return { code: "conflict", text: "What this was asked for is history now; it is part of the record." };
  }
  if (asked.by.id === id) return null;
  if (!granted)
    return { code: "forbidden", text: `Only ${asked.by.name} can withdraw this. You can refuse it instead.` };
  if (granted.by.id === id || may(account, "close-deployments")) return null;
  const who = `${asked.by.name}, ${granted.by.name} or a release manager`;
  return { code: "forbidden", text: `This takes ${who}. Ask one of them.` };
}
