import { moment } from "@/lib/domain/moment";
import type { Freeze } from "@/lib/domain/workspace/workspace";
import type { Around } from "../around";
import type { Blocker } from "../blockers";
import type { Deployment } from "../deployment";
import { freezesAt } from "./freezes-at";

type Read = Pick<Deployment, "system" | "zone" | "t0" | "go" | "closed" | "rehearsal">;

/** The freezes that the planned launch lies in. A rehearsal launches nothing, and once go was called it is past them. */
export const freezeBlockers = (deployment: Read, { freezes }: Pick<Around, "freezes">): Blocker[] =>
  launches(deployment) ? freezesAt(freezes, deployment.t0).map((freeze) => said(deployment, freeze)) : [];

/** The freezes of this moment that the planned launch does not lie in: go is not called before they end. */
export function freezesNow(deployment: Read, { freezes, now }: Pick<Around, "freezes" | "now">): Blocker[] {
  if (!launches(deployment)) return [];
  const planned = freezesAt(freezes, deployment.t0);
  return freezesAt(freezes, now)
    .filter((freeze) => !planned.includes(freeze))
    .map((freeze) => said(deployment, freeze));
}

const launches = ({ go, closed, rehearsal }: Read): boolean => !go && !closed && !rehearsal;

const said = ({ system, zone }: Read, { from, until, reason }: Freeze): Blocker => ({
  kind: "freeze",
  text: `${system.name} is frozen from ${moment(from, zone)} until ${moment(until, zone)}: “${reason}”`,
});
