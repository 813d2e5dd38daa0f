import { db } from "@/lib/db/client";
import { Evidence } from "@/lib/domain/probe/evidence";
import { Progress } from "@/lib/domain/probe/progress";
import type { Verdict } from "@/lib/domain/probe/verdict";
import { Refusal } from "@/lib/domain/refusal";

/** A run of a probe; `verdict` and `evidence` once it is finished. `worker` says whether anybody is there to run it. */
export type ProbeRun = {
  run: string;
  item: string;
  state: "queued" | "running" | "finished";
  verdict: Verdict | null;
  evidence: Evidence | null;
  sha256: string | null;
  /** Of a run that goes on; null before its first phase is through, and once it has ended. */
  progress: Progress | null;
  worker: "up" | "down";
};

/** How far a run has come. Refuses where the deployment has no such run. */
export async function probeRun(deployment: string, run: string): Promise<ProbeRun> {
  const [row, worker] = await Promise.all([db.probeRun.findFirst({ where: { id: run, deployment } }), workerState()]);
  if (!row) throw new Refusal("missing", "There is no such run. Reload the page and run the probe again.");
  const evidence = row.evidence === null ? null : Evidence.parse(row.evidence);
  const begun = row.startedAt ? "running" : "queued";
  return {
    ...{ run: row.id, item: row.item, state: row.finishedAt ? "finished" : begun, worker, sha256: row.sha256 },
    ...{ evidence, verdict: evidence && verdictIn(evidence) },
    progress: row.finishedAt || row.progress === null ? null : Progress.parse(row.progress),
  };
}

const verdictIn = ({ outcome, reason, summary, assertions }: Evidence): Verdict => ({
  ...{ outcome, reason, summary, assertions },
});

/** Up while its last sign of life is younger than three of them. */
async function workerState(): Promise<"up" | "down"> {
  const [beat] = await db.$queryRaw<{ up: boolean | null }[]>`
    SELECT max("at") > now() - interval '15 seconds' AS up FROM worker_beat`;
  return beat?.up ? "up" : "down";
}
