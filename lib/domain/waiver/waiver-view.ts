import type { Role } from "@/lib/domain/actor";
import type { Acting } from "@/lib/domain/deployment/acting";
import type { Deployment } from "@/lib/domain/deployment/deployment";
import { granters, grantObjection } from "./granters";
import type { Waiver } from "./waiver";
import { type WaiverStanding, waiverStanding } from "./waiver-standing";
import { withdrawObjection } from "./withdraw-waiver";

/** A waiver as one viewer sees it. While it waits, `granters` are the roles that decide on it (none: a release manager). */
export type WaiverView = Omit<Waiver, "rev" | "probe"> & {
  standing: WaiverStanding;
  granters: Role[];
  mayDecide: boolean;
  /** Why the viewer cannot decide on what waits, as a sentence. */
  why: string | null;
  mayWithdraw: boolean;
};

/** Every waiver that was ever asked for, oldest first. `viewer` is null for print. */
export const waiverViews = (deployment: Deployment, viewer: Acting | null): WaiverView[] =>
  deployment.waivers.map((waiver) => waiverView(deployment, viewer, waiver));

function waiverView(deployment: Deployment, viewer: Acting | null, waiver: Waiver): WaiverView {
  const { rev: _, probe: __, ...shown } = waiver;
  const standing = waiverStanding(deployment, waiver);
  const waits = standing === "asked";
  const why = waits && viewer ? grantObjection(deployment, viewer, waiver) : null;
  const stands = waits || standing === "granted";
  return {
    ...shown,
    standing,
    granters: waits ? granters(deployment, waiver.item) : [],
    mayDecide: waits && viewer !== null && why === null,
    why,
    mayWithdraw: stands && viewer !== null && withdrawObjection(deployment, viewer, waiver) === null,
  };
}
