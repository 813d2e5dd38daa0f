import type { Deployment, Moment } from "@/lib/domain/deployment/deployment";
import type { Waiver } from "./waiver";
import { waiverStanding } from "./waiver-standing";

/** The waivers of a deployment once another version is released: what was granted for `before` and held until now lapses. */
export const lapseWaivers = (before: Deployment, moment: Moment): Waiver[] =>
  before.waivers.map((waiver) =>
    waiverStanding(before, waiver) === "granted" ? { ...waiver, lapsed: { ...moment, target: before.target } } : waiver,
  );
