import type { Deployment, DeploymentEntry } from "@/lib/domain/deployment/deployment";
import { probeStanding } from "@/lib/domain/deployment/probe-standing";
import type { WaiverFact } from "./fact";
import type { Waiver } from "./waiver";

type Read = Pick<Deployment, "answers" | "waivers" | "probes">;

/** The waivers of a deployment after one more entry about them. */
export function evolveWaivers(before: Read, { by, at, seq }: DeploymentEntry, fact: WaiverFact): Waiver[] {
  const moment = { by, at, seq };
  if (fact.type === "waiver.asked") return [...before.waivers, asked(before, moment, fact)];
  return before.waivers.map((waiver) =>
    waiver.seq === fact.waiver ? { ...waiver, ...decided(moment, fact) } : waiver,
  );
}

function asked(
  { answers, probes }: Read,
  moment: Waiver["asked"],
  { item, accepts, reason, expires }: Extract<WaiverFact, { type: "waiver.asked" }>,
): Waiver {
  const open = { overtaken: false, lapsed: null, granted: null, refused: null, withdrawn: null };
  const { seq } = moment;
  const probe = notGreen(probes[item]);
  return { seq, item, accepts, reason, expires, asked: moment, rev: answers[item]?.rev ?? 0, probe, ...open };
}

function notGreen(bound: Deployment["probes"][string] | undefined): Waiver["probe"] {
  const standing = probeStanding(bound);
  if (!bound || (standing !== "red" && standing !== "unjudged")) return null;
  return { binding: bound.seq, red: standing === "red" };
}

function decided(moment: Waiver["asked"], fact: Exclude<WaiverFact, { type: "waiver.asked" }>): Partial<Waiver> {
  switch (fact.type) {
    case "waiver.granted":
      return { granted: { ...moment, comment: fact.comment } };
    case "waiver.refused":
      return { refused: { ...moment, reason: fact.reason } };
    case "waiver.withdrawn":
      return { withdrawn: { ...moment, reason: fact.reason } };
  }
}
