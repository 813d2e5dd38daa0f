import { createHash } from "node:crypto";
import { canonical } from "@/lib/domain/canonical";
import type { ProbeResult } from "@/lib/probes/run";

/** A run that was ended before it could judge, as it is kept: it says who ended it. */
export function cutShort({ verdict, evidence }: ProbeResult, by: string): ProbeResult {
  const summary = `${by} ended the run before it could judge.`;
  const told = { ...evidence, summary };
  const sha256 = createHash("sha256").update(canonical(told)).digest("hex");
  return { verdict: { ...verdict, summary }, evidence: told, sha256 };
}
