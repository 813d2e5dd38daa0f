import { cut } from "@/lib/domain/cut";
import { answerOf, type BoundProbe, type Deployment, itemOf } from "@/lib/domain/deployment/deployment";
import type { DeploymentFact } from "@/lib/domain/deployment/fact";
import { gateToday } from "@/lib/domain/deployment/leaves";
import { waiverOf } from "@/lib/domain/waiver/waived";
import type { EndedRun } from "./ended-run";
import { saysNew } from "./says-new";
import type { Verdict } from "./verdict";

const LONGEST = 1900;

/**
 * What follows where a probe fails and its item was ticked: the item is open again; of an item of the go gate once go was
 * called, a follow-up is found instead, one for each fail that says something new and none while one is open. A red that
 * a waiver accepts changes nothing.
 */
export function regression(
  deployment: Deployment,
  probe: BoundProbe,
  { item, run, sha256, verdict }: Pick<EndedRun, "item" | "run" | "sha256" | "verdict">,
): DeploymentFact[] {
  if (verdict.outcome !== "fail" || answerOf(deployment, item).state !== "done") return [];
  if (acceptsRed(deployment, item, probe)) return [];
  const said = cut(verdict.summary, LONGEST);
  if (gateToday(deployment, itemOf(deployment, item)) !== "go" || !deployment.go) {
    return [{ type: "item.reopened", item, run, sha256, reason: `Its probe failed: ${said}` }];
  }
  if (isFollowedUp(deployment, item, probe, verdict)) return [];
  return [{ type: "follow-up.found", item, run, text: `Its probe failed after go: ${said}` }];
}

function acceptsRed(deployment: Deployment, item: string, { seq }: BoundProbe): boolean {
  const accepted = waiverOf(deployment, item)?.probe;
  return accepted?.red === true && accepted.binding === seq;
}

/** One that a probe found stands open, or was found when its verdict last changed to what it still is. */
const isFollowedUp = ({ followUps }: Deployment, item: string, { last }: BoundProbe, verdict: Verdict): boolean =>
  followUps.some(
    ({ item: about, run, closed, seq }) =>
      about === item &&
      run !== null &&
      (closed === null || (last !== null && seq > last.seq && !saysNew(last.verdict, verdict))),
  );
