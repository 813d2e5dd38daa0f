import type { Says } from "@/lib/domain/checklist/vocabulary/says";

/** Whether a title names the launch itself: "Deployment Steps", "Production Deployment", "Migration and rollout". */
export function launches(says: Says, title: string): boolean {
  const outside = title.replace(/[(（][^()（）]*[)）]/g, " ").trim();
  if (says("notLaunch", outside)) return false;
  return says("launchWord", outside) !== null || says("launchOnly", outside) !== null;
}
