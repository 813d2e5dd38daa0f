import { z } from "zod";
import { Id } from "@/lib/domain/id";
import { Refusal } from "@/lib/domain/refusal";
import { asker } from "./asker";
import { onDeployment, stopRun } from "./command";

const CancelRun = z.object({ deployment: Id, run: Id });

/** Ends a run before it has judged. The worker notices within a second; one that still waits does not wait any more. */
export const cancelRun = onDeployment({
  input: CancelRun,
  deed: "run-probes",
  gather: ({ deployment, run }, context) => stopRun(deployment, run, asker(context).name),
  decide: (_, { run }, _context, stopped) => {
    if (!stopped)
      throw new Refusal(
        "conflict",
        "There is nothing to cancel: this run has ended. Reload the page to see what it said.",
      );
    const job = { task: "run-probe" as const, payload: { run, turn: null }, key: `run-probe ${run}` };
    // In place of the job that waits for its turn: a run that is cancelled needs none.
    return { facts: [], answer: {}, ...(!stopped.started && { jobs: [job] }) };
  },
});
