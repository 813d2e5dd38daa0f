import { z } from "zod";
import { Actor } from "@/lib/domain/actor";
import { judge } from "@/lib/domain/deployment/probing";
import { Id } from "@/lib/domain/id";
import { Evidence } from "@/lib/domain/probe/evidence";
import { ProbeCall, Verdict } from "@/lib/domain/probe/verdict";
import { onDeployment } from "./command";

/** The row of a run that was started, as the table names its columns. `binding` is the entry that bound the probe. */
export const StartedRun = z.object({
  id: Id,
  deployment: Id,
  item: Id,
  call: ProbeCall.extend({ binding: z.number().int() }),
  base_url: z.string().nullable(),
  by: Actor,
  requested_at: z.string(),
  started_at: z.string(),
  trigger: z.enum(["person", "schedule", "trial"]),
  slot: z.string().nullable(),
  window: z.string().nullable(),
});

const RecordRun = z.object({
  deployment: Id,
  run: StartedRun,
  verdict: Verdict,
  evidence: Evidence,
  sha256: z.string().length(64),
});

/** Keeps what a run saw; a fact only where its verdict is new. */
export const recordRun = onDeployment({
  input: RecordRun,
  deed: null,
  decide: (deployment, { run, verdict, evidence, sha256 }) => {
    const { outcome } = verdict;
    const { item, call } = run;
    return {
      facts: judge(deployment, { item, binding: call.binding, run: run.id, sha256, verdict }),
      rows: { probe_run: [{ ...run, finished_at: "infinity", outcome, evidence, sha256, progress: null }] },
      answer: {},
    };
  },
});
