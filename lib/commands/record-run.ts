import { z } from "zod";
import { Actor } from "@/lib/domain/actor";
import { Id } from "@/lib/domain/id";
import { Evidence } from "@/lib/domain/probe/evidence";
import { judge } from "@/lib/domain/probe/judge";
import { passesInARow } from "@/lib/domain/probe/passes-in-a-row";
import { inMaintenance } from "@/lib/domain/probe/schedule/in-maintenance";
import { isFlapping } from "@/lib/domain/probe/schedule/is-flapping";
import { ProbeCall, Verdict } from "@/lib/domain/probe/verdict";
import { onDeployment, pastRuns, workspaceNow } from "./command";

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

type RecordRun = z.infer<typeof RecordRun>;

/** Keeps what a run saw; a fact only where its verdict is new. */
export const recordRun = onDeployment({
  input: RecordRun,
  deed: null,
  gather: ({ run }: RecordRun) => Promise.all([ranBefore(run), workspaceNow()]),
  decide: (deployment, { run, verdict, evidence, sha256 }, _, [before, { systems }]) => {
    const { outcome } = verdict;
    const { item, call } = run;
    const stretches = systems[deployment.system.id]?.maintenance ?? [];
    const counted = before.filter(({ at }) => !inMaintenance(at, stretches)).map((one) => one.outcome);
    const outcomes = [outcome, ...counted];
    const row = { inARow: passesInARow(outcomes), flapping: isFlapping(outcomes) };
    const maintenance = inMaintenance(run.started_at, stretches);
    return {
      facts: judge(deployment, {
        ...{ item, binding: call.binding, run: run.id, sha256, verdict },
        ...{ ...row, maintenance },
      }),
      rows: { probe_run: [{ ...run, finished_at: "infinity", outcome, evidence, sha256, progress: null }] },
      answer: {},
    };
  },
});

const ranBefore = ({ deployment, item, call: { binding }, id }: RecordRun["run"]) =>
  pastRuns({ deployment, item, binding, run: id });
