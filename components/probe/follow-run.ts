import { api } from "@/lib/client/api";

const EVERY = 500;
const SELDOM = 2000;
const PATIENCE = 60_000;

const DOWN = "The worker that runs probes is not up. The run waits for it; tell whoever runs Countersign.";
const SLOW = "The run takes longer than a minute. Its result will appear here by itself.";

const ask = (deployment: string, run: string) =>
  api.deployments[":id"].runs[":run"].$get({ param: { id: deployment, run } });

export type Look = Awaited<ReturnType<Awaited<ReturnType<typeof ask>>["json"]>>;
export type Progress = Look["progress"];

/** Watches a run until it ends, however long that takes; for a minute only where the page was left. Null where it was given up. */
export async function follow(
  deployment: string,
  run: string,
  left: AbortSignal,
  tell: (look: Look, words: string) => void,
): Promise<Look | null> {
  for (const since = Date.now(); !left.aborted || Date.now() - since < PATIENCE; ) {
    const look = await lookAt(deployment, run);
    if (look?.state === "finished") return look;
    const isLong = Date.now() - since > PATIENCE;
    if (look) tell(look, wordsOf(look, isLong));
    await new Promise((resolve) => setTimeout(resolve, isLong ? SELDOM : EVERY));
  }
  return null;
}

function wordsOf({ worker, state }: Look, isLong: boolean): string {
  if (worker === "down") return DOWN;
  if (isLong) return SLOW;
  return state === "running" ? "Running." : "Waiting for its turn.";
}

/** Null where the answer did not come: the next look may bring it. */
async function lookAt(deployment: string, run: string): Promise<Look | null> {
  const response = await ask(deployment, run).catch(() => null);
  return response?.ok ? response.json() : null;
}
