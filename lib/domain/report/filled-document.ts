import { fill } from "@/lib/domain/checklist/filling/fill";
import type { Deployment } from "@/lib/domain/deployment/deployment";
import { marksOf } from "./marks-of";

/** The deployment's document with what was answered, filled in and signed written into it; `source` is its text as imported. */
export const filledDocument = (deployment: Deployment, source: string): string =>
  fill(deployment.checklist, source, marksOf(deployment));
