import { z } from "zod";
import { Id } from "@/lib/domain/id";
import { boundTo } from "./bound-to";
import { onDeployment } from "./command";
import { queuedRun } from "./queued-run";

export const RequestRun = z.object({ deployment: Id, item: Id });

/** Asks the worker to run the probe of an item. No fact: what the run says becomes one when it is new. */
export const requestRun = onDeployment({
  input: RequestRun,
  deed: "run-probes",
  decide: (deployment, { item }, { actor, newId }) => {
    const { call, seq } = boundTo(deployment, item);
    const run = newId();
    const about = { id: run, item, call: { ...call, binding: seq }, by: actor, trigger: "person" } as const;
    const { row, job } = queuedRun(deployment, about);
    return { facts: [], answer: { run }, rows: { probe_run: [row] }, jobs: [job] };
  },
});
