import type { Deployment } from "@/lib/domain/deployment/deployment";
import type { UpgradePreview } from "./preview";

/**
 * What a person sees before they upgrade a deployment. `preview` is null where there is nothing newer, or where
 * `refused` says why it cannot be; `note` is why the new version was published.
 */
export type UpgradePage = Pick<
  Deployment,
  "id" | "system" | "template" | "target" | "environment" | "zone" | "rehearsal" | "life"
> & {
  version: { version: number; by: string; at: string; note: string | null } | null;
  preview: UpgradePreview | null;
  refused: string | null;
  may: boolean;
};
