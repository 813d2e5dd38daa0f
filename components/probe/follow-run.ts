import { api } from "@/lib/client/api";

const EVERY = 500;
const PATIENCE = 60_000;

const DOWN = "The worker that runs probes is not up. The run waits for it; tell whoever runs Countersign.";
const SLOW = "The run takes longer than a minute. Its result will appear here by itself.";

const ask = (deployment: string, run: string) =>
  api.deployments[":id"].runs[":run"].$get({ param: { id: deployment, run } });

export type Look = Awaited<ReturnType<Awaited<ReturnType<typeof ask>>["json"]>>;
export type Progress = Look["progress"];

/** Watches a run until it ends. `stopped` says why it was not watched to its end. */
export async function follow(
  deployment: string,
  run: string,
  tell: (look: Look, words: string) => void,
): Promise<{ ended: Look | null; stopped: string | null }> {
  for (const until = Date.now() + PATIENCE; Date.now() < until; ) {
    const look = await lookAt(deployment, run);
    if (look?.state === "finished") return { ended: look, stopped: null };
    if (look?.worker === "down") return { ended: null, stopped: DOWN };
    if (look) tell(look, look.state === "running" ? "Running." : "Waiting for its turn.");
    await new Promise((resolve) => setTimeout(resolve, EVERY));
  }
  return { ended: null, stopped: SLOW };
}

/** Null where the answer did not come: the next look may bring it. */
async function lookAt(deployment: string, run: string): Promise<Look | null> {
  const response = await ask(deployment, run).catch(() => null);
  return response?.ok ? response.json() : null;
}
