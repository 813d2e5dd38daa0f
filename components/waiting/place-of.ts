import { reviewPlace } from "@/components/break-glass/review-place";
import { signPlace } from "@/components/run/sign-place";
import type { Task } from "@/lib/domain/waiting/tasks";
import type { Told } from "@/lib/domain/waiting/told";

/** Where a person does what they are waited for, or sees what they were told. */
export function placeOf(
  deployment: string,
  { about, kind }: Pick<Told, "about"> & Partial<Pick<Task, "kind">>,
): string {
  if (kind === "review") return reviewPlace(deployment);
  if (about && "stage" in about) return signPlace(deployment, about.stage, about.role);
  if (about && "followUp" in about) return `/deployments/${deployment}#follow-ups`;
  return `/deployments/${deployment}${about ? `#${about.item}` : ""}`;
}
