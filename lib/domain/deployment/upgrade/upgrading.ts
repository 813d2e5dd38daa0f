import { demand } from "@/lib/domain/access";
import type { Acting } from "@/lib/domain/deployment/acting";
import type { Deployment } from "@/lib/domain/deployment/deployment";
import type { DeploymentFact } from "@/lib/domain/deployment/fact";
import { Refusal } from "@/lib/domain/refusal";
import type { Offer } from "./offer";
import { upgradePreview } from "./preview";
import { upgradeSteps } from "./steps";

type Upgrading = { next: Offer; reason: string; shown: string };

/** Another version from here on, exactly as `shown`, the hash of a preview, said it would be. */
export function upgrade(deployment: Deployment, person: Acting, { next, reason, shown }: Upgrading): DeploymentFact[] {
  demand(person, "upgrade-deployments");
  const last = deployment.upgrades.at(-1);
  const { version } = deployment.template;
  if (version === next.template.version && last?.by.id === person.id && last.reason === reason) return [];
  const preview = upgradePreview(deployment, next);
  if (preview.hash !== shown) {
    throw new Refusal(
      "stale",
      "This upgrade would do something else by now than was shown. Look again, then upgrade.",
      preview,
    );
  }
  return upgradeSteps(deployment, next, reason).facts;
}
