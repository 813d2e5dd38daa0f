import type { Deployment } from "@/lib/domain/deployment/deployment";
import { type FollowUpView, followUpViews } from "@/lib/domain/follow-up/follow-up-view";

/** A follow-up as printed; `about` are the words of its item, null where it is about the whole. */
export type ReportFollowUp = Pick<FollowUpView, "seq" | "about" | "run" | "text" | "found" | "closed"> & {
  owner: string | null;
};

/** Everything found after go, oldest first. */
export const reportFollowUps = (deployment: Deployment): ReportFollowUp[] =>
  followUpViews(deployment, null).map(({ seq, about, run, text, found, closed, owner }) => ({
    ...{ seq, about, run, text, found, closed },
    owner: owner?.name ?? null,
  }));
