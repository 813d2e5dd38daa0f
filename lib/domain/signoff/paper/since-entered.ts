import type { Deployment } from "@/lib/domain/deployment/deployment";
import { coveredBy } from "../covered";
import { type Difference, differences } from "../differences";
import type { Paper } from "./paper";

const GONE: Difference = { item: null, subject: null, text: "its stage is no longer there", from: null, to: null };

/** What changed in what a signature on paper vouches for since it was entered; empty where nothing did. */
export function sinceEntered(deployment: Deployment, { stage: id, role, covered }: Paper): Difference[] {
  const stage = deployment.checklist.stages.find((candidate) => candidate.id === id);
  return stage ? differences(covered, coveredBy(deployment, stage, role)) : [GONE];
}
