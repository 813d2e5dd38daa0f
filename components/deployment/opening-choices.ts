import type { Stage } from "@/lib/domain/checklist/checklist";
import type { Policy } from "@/lib/domain/signoff/policy/policy";
import type { Holding } from "@/lib/domain/workspace/fact";
import type { System } from "@/lib/domain/workspace/workspace";

/** What a new deployment is chosen from. */
export type OpeningChoices = {
  systems: Pick<System, "id" | "name" | "zone" | "baseUrl" | "policy" | "policyVersion" | "freezes">[];
  templates: {
    id: string;
    title: string;
    policy: Policy;
    policyVersion: number;
    versions: { version: number; before: number; after: number; stages: Stage[] }[];
  }[];
  holdings: (Holding & { name: string })[];
  /** How many probes of the newest deployment of a system and template stay with each version. */
  carried: { system: string; template: string; version: number; probes: number }[];
};
