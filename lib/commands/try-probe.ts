import { perWindow } from "@/lib/access/limits";
import { itemOf } from "@/lib/domain/deployment/deployment";
import { Id } from "@/lib/domain/id";
import { ProbeCall } from "@/lib/domain/probe/verdict";
import { Refusal } from "@/lib/domain/refusal";
import { asker } from "./asker";
import { onDeployment } from "./command";
import { probeSettings } from "./probe-settings";
import { queuedRun } from "./queued-run";

const trials = perWindow("trial", 60, 3600);

export const TryProbe = ProbeCall.pick({ kind: true, settings: true, patienceMs: true, attempts: true }).extend({
  deployment: Id,
  item: Id,
});

/** Asks the worker to run a probe that is not bound, to see what it would say. It says nothing about the item. */
export const tryProbe = onDeployment({
  input: TryProbe,
  deed: "bind-probes",
  gather: (_, context) => trials.spend(asker(context).id),
  decide: (deployment, { deployment: _, item, ...call }, { actor, newId }) => {
    itemOf(deployment, item);
    if (deployment.closed) throw new Refusal("conflict", "This deployment is closed; its probes run no more.");
    const run = newId();
    const tried = { ...call, settings: probeSettings(deployment, call), binding: 0 };
    const { row, job } = queuedRun(deployment, { id: run, item, call: tried, by: actor, trigger: "trial" });
    return { facts: [], answer: { run }, rows: { probe_run: [row] }, jobs: [job] };
  },
});
