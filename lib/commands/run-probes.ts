import { z } from "zod";
import { Id } from "@/lib/domain/id";
import { Refusal } from "@/lib/domain/refusal";
import { boundTo } from "./bound-to";
import { onDeployment, waitingRuns } from "./command";
import { queuedRun } from "./queued-run";

const MOST = 500;

export const RunProbes = z.object({ deployment: Id, items: z.array(Id).min(1).max(MOST) });

/**
 * Asks the worker to run the probes of some items, those that have one. One whose run waits already keeps that one.
 * `runs` names for each item the run to look at.
 */
export const runProbes = onDeployment({
  input: RunProbes,
  deed: "run-probes",
  gather: ({ deployment, items }) => waitingRuns(deployment, items),
  decide: (deployment, { items }, { actor, newId }, waiting) => {
    const bound = [...new Set(items)].filter((item) => deployment.probes[item]);
    if (bound.length === 0) throw new Refusal("conflict", "No probe is bound to any of these items. Bind one first.");
    const runs = bound.map((item) => {
      const { call, seq } = boundTo(deployment, item);
      const queued = waiting.find((one) => one.item === item && one.binding === seq);
      return { item, id: queued?.run ?? newId(), isNew: !queued, call: { ...call, binding: seq } };
    });
    const wanted = runs
      .filter(({ isNew }) => isNew)
      .map(({ item, id, call }) => queuedRun(deployment, { id, item, call, by: actor, trigger: "person" }));
    return {
      facts: [],
      answer: { runs: runs.map(({ item, id }) => ({ item, run: id })) },
      rows: { probe_run: wanted.map(({ row }) => row) },
      jobs: wanted.map(({ job }) => job),
    };
  },
});
