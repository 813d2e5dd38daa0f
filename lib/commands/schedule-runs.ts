import { z } from "zod";
import type { Deployment } from "@/lib/domain/deployment/deployment";
import { Id } from "@/lib/domain/id";
import { WindowId } from "@/lib/domain/probe/schedule/window";
import { Refusal } from "@/lib/domain/refusal";
import { onDeployment } from "./command";
import { queuedRun } from "./queued-run";

const Due = z.object({
  item: Id,
  binding: z.number().int(),
  window: WindowId,
  slot: z.iso.datetime(),
  runAt: z.iso.datetime(),
});

const ScheduleRuns = z.object({ deployment: Id, runs: z.array(Due) });

/** Queues the runs that are due. One for a moment that has a run already is left out by the database. */
export const scheduleRuns = onDeployment({
  input: ScheduleRuns,
  deed: null,
  decide: (deployment, { runs }, { actor, newId }) => {
    const some = deployment.closed ? [] : runs;
    const queued = some.flatMap(({ item, binding, ...when }) => {
      const probe = deployment.probes[item];
      if (probe?.seq !== binding) return [];
      const call = { ...probe.call, binding };
      return orNone(deployment, { id: newId(), item, call, by: actor, trigger: "schedule", ...when });
    });
    if (queued.length === 0) return { facts: [], answer: { queued: 0 } };
    return {
      facts: [],
      answer: { queued: queued.length },
      rows: { probe_run: queued.map(({ row }) => row) },
      jobs: queued.map(({ job }) => job),
    };
  },
});

/** What cannot be asked, for want of a variable or a base URL, is not asked: its window ends as not watched. */
function orNone(deployment: Deployment, wanted: Parameters<typeof queuedRun>[1]) {
  try {
    return [queuedRun(deployment, wanted)];
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
}
