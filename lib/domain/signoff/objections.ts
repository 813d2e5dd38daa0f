import type { Deployment } from "@/lib/domain/deployment/deployment";
import { rules } from "./registry";
import type { Signing } from "./rule";

/** Everything in the way of this signature, in sentences. The page shows it; the command refuses with it. */
export const objections = (deployment: Deployment, signing: Signing): string[] =>
  Object.values(rules).flatMap((rule) => rule.objections(deployment, signing));
