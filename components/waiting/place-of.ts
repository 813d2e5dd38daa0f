import { signPlace } from "@/components/run/sign-place";
import type { Task } from "@/lib/domain/waiting/tasks";
import type { Told } from "@/lib/domain/waiting/told";

/** Where a person does what they are waited for, or sees what they were told. */
export function placeOf(deployment: string, { about }: Pick<Told | Task, "about">): string {
  if (about && "stage" in about) return signPlace(deployment, about.stage, about.role);
  return `/deployments/${deployment}${about ? `#${about.item}` : ""}`;
}
