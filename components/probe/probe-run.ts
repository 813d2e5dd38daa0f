import { useCallback, useState } from "react";
import { useAct } from "@/lib/client/act";
import { api } from "@/lib/client/api";
import { announce } from "@/lib/client/notices";

const JUDGED = { pass: "passed", warn: "warns", fail: "failed", error: "could not judge" } as const;
const EVERY = 700;
const PATIENCE = 60_000;

/** Has the worker run the probe of an item, and waits for what it says. */
export function useProbeRun(deployment: string, item: string, refresh: () => Promise<void>) {
  const { pending, refused, run } = useAct();
  const [said, setSaid] = useState<string | null>(null);
  const start = useCallback(() => {
    const go = async () => {
      const param = { id: deployment, item };
      const answered = await run((headers) =>
        api.deployments[":id"].items[":item"].probe.run.$post({ param, json: {} }, { headers }),
      );
      if (!answered?.data) return;
      setSaid("Asked the worker to run it.");
      const ended = await follow(deployment, answered.data.run, setSaid);
      await refresh();
      setSaid(ended);
    };
    void go();
  }, [deployment, item, refresh, run]);
  return {
    pending: pending || (said !== null && said !== DOWN && said !== SLOW),
    refused: refused?.message,
    said,
    start,
  };
}

const DOWN = "The worker that runs probes is not up. The run waits for it; tell whoever runs Countersign.";
const SLOW = "The run takes longer than a minute. Its result will appear here by itself.";

/** Resolves with null when the run is finished, otherwise with the sentence that says why it is not. */
async function follow(deployment: string, run: string, say: (words: string) => void): Promise<string | null> {
  const until = Date.now() + PATIENCE;
  while (Date.now() < until) {
    const at = await look(deployment, run);
    if (at === "finished") return null;
    if (at === "down") return DOWN;
    if (at) say(at === "running" ? "Running." : "Waiting for its turn.");
    await new Promise((resolve) => setTimeout(resolve, EVERY));
  }
  return SLOW;
}

/** Null where the answer did not come: the next look may bring it. */
async function look(deployment: string, run: string): Promise<"queued" | "running" | "finished" | "down" | null> {
  const asked = api.deployments[":id"].runs[":run"].$get({ param: { id: deployment, run } });
  const response = await asked.catch(() => null);
  if (!response?.ok) return null;
  const { state, worker, verdict } = await response.json();
  // A run that says what the one before said writes nothing new on the page: it is told here.
  if (state === "finished" && verdict) announce(`The probe ${JUDGED[verdict.outcome]}: ${verdict.summary}`);
  return state !== "finished" && worker === "down" ? "down" : state;
}
