import { plain } from "@/lib/domain/checklist/checklist";
import type { Acting } from "@/lib/domain/deployment/acting";
import type { Deployment } from "@/lib/domain/deployment/deployment";
import type { FollowUp } from "./follow-up";
import { mayClose } from "./following-up";

/** A follow-up as it is shown: `about` are the words of its item, null where it is about the whole. */
export type FollowUpView = FollowUp & { about: string | null; mayClose: boolean };

/** Every follow-up as it is shown to a viewer, oldest first. */
export const followUpViews = (
  { followUps, checklist, upgrades }: Pick<Deployment, "followUps" | "checklist" | "upgrades">,
  viewer: Acting | null,
): FollowUpView[] => {
  const items = [checklist, ...upgrades.map(({ before }) => before.checklist)].flatMap((one) => one.items);
  return followUps.map((followUp) => {
    const item = items.find(({ id }) => id === followUp.item);
    return {
      ...followUp,
      about: item ? plain(item.words) : null,
      mayClose: followUp.closed === null && viewer !== null && mayClose(followUp, viewer),
    };
  });
};
