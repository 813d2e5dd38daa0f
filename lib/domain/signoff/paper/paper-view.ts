import type { Deployment } from "@/lib/domain/deployment/deployment";
import type { Difference } from "../differences";
import { confirmObjection } from "./confirm-objection";
import type { Paper } from "./paper";
import { sinceEntered } from "./since-entered";

/**
 * A signature on paper as a page shows it to somebody: `objection` is why they are not the one to confirm it; `changed`
 * what it vouches for and is no longer so. Plain JSON.
 */
export type PaperView = Omit<Paper, "covered" | "confirmed"> & {
  stageName: string;
  objection: string | null;
  changed: Difference[];
};

/** The signatures on paper that were not confirmed, for one viewer: those that wait and those that were refused. */
export function paperViews(deployment: Deployment, viewer: { id: string } | null): PaperView[] {
  return deployment.papers
    .filter(({ confirmed }) => !confirmed)
    .map((paper) => {
      const { covered: _, confirmed: __, ...shown } = paper;
      return {
        ...shown,
        stageName: deployment.checklist.stages.find(({ id }) => id === paper.stage)?.name ?? paper.stage,
        objection: viewer && confirmObjection(paper, viewer),
        changed: paper.refused ? [] : sinceEntered(deployment, paper),
      };
    });
}
