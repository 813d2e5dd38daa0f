import { quantity } from "@/lib/domain/quantity";
import { Refusal } from "@/lib/domain/refusal";
import { stageStates } from "@/lib/domain/signoff/stages";
import { demandLastingToGo } from "@/lib/domain/waiver/demand-lasting-to-go";
import type { Acting } from "../acting";
import type { Around } from "../around";
import type { Deployment } from "../deployment";
import type { DeploymentFact } from "../fact";
import { goBlockers } from "../go-blockers";
import { readiness } from "../readiness";
import { blockersHash } from "./blockers-hash";

/** How many characters a reason to break the glass has at least. */
export const LEAST_REASON = 20;

/** `shown` is the hash of the blockers that the person was shown (`blockers-hash.ts`). */
type Forcing = { reason: string; shown: string };

/** Break-glass: go with blockers, by the one person who may (domain.md rule 11). */
export function forceGo(
  deployment: Deployment,
  person: Acting,
  { around, reason, shown }: Forcing & { around: Around },
): DeploymentFact[] {
  demandAuthority(deployment, person, around);
  const { forced, go, closed } = deployment;
  if (forced?.by.id === person.id && forced.reason === reason) return [];
  if (closed) throw new Refusal("conflict", "This deployment is closed. Create a new one to launch.");
  if (go) throw new Refusal("conflict", `${go.by.name} called go already; there is no glass to break any more.`);
  const blockers = goBlockers(readiness(deployment, around));
  if (blockers.length === 0) {
    throw new Refusal("conflict", "Nothing is in the way any more, so there is no glass to break. Call go instead.");
  }
  if (blockersHash(blockers) !== shown) throw new Refusal("stale", changed(blockers.length), { blockers });
  demandLastingToGo(deployment, around.now);
  return [{ type: "go.forced", reason, blockers: blockers.map(({ text }) => text), skipped: skipped(deployment) }];
}

function demandAuthority({ system }: Deployment, person: Acting, { authority }: Around): void {
  if (authority?.id === person.id) return;
  const who = authority
    ? `Only ${authority.name} may go ahead with blockers for ${system.name}.`
    : `Nobody may go ahead with blockers for ${system.name}.`;
  throw new Refusal("forbidden", `${who} An owner names who may, under Systems.`);
}

const changed = (now: number): string =>
  `What is in the way changed since this was shown; ${quantity(now, "thing is", "things are")} now. Read them again, then decide.`;

const skipped = (deployment: Deployment): { stage: string; role: string }[] =>
  stageStates(deployment)
    .filter(({ gate }) => gate === "go")
    .flatMap(({ id, roles }) =>
      roles.filter(({ standing }) => standing !== "approved").map(({ role }) => ({ stage: id, role })),
    );
