import type { Stage } from "@/lib/domain/checklist/checklist";
import type { Policy } from "@/lib/domain/signoff/policy";
import type { Holding } from "@/lib/domain/workspace/fact";

/** What a new deployment is chosen from. */
export type OpeningChoices = {
  systems: { id: string; name: string; zone: string; baseUrl: string | null }[];
  templates: {
    id: string;
    title: string;
    policy: Policy;
    versions: { version: number; before: number; after: number; stages: Stage[] }[];
  }[];
  holdings: (Holding & { name: string })[];
};
