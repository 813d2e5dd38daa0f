import { Worker } from "node:worker_threads";

/** `megabytes` are of the thread's heap, the young generation taken from it. */
export type Limits = { milliseconds: number; megabytes: number };

type Outcome<Answer> =
  | { kind: "answered"; answer: Answer }
  | { kind: "late" }
  | { kind: "out-of-memory" }
  | { kind: "broken"; error: Error };

const YOUNG = 64;

/**
 * Runs a program in a thread of its own: sends it the question, takes its first message as the answer, and ends it.
 * Whatever the program does, the caller's own thread stays free and gets an outcome within the time limit.
 */
export async function runApart<Answer>(program: URL, question: unknown, limits: Limits): Promise<Outcome<Answer>> {
  const { milliseconds, megabytes } = limits;
  const young = Math.min(YOUNG, megabytes / 4);
  const resourceLimits = { maxYoungGenerationSizeMb: young, maxOldGenerationSizeMb: megabytes - young };
  // Neither the secrets in the environment nor what was preloaded into the caller is for a stranger's document.
  const worker = new Worker(program, { resourceLimits, env: {}, execArgv: [] });
  try {
    return await new Promise((resolve) => {
      const late = setTimeout(() => resolve({ kind: "late" }), milliseconds);
      worker.once("message", (answer: Answer) => resolve({ kind: "answered", answer }));
      worker.once("error", (error) => resolve(outcomeOf(error)));
      worker.once("exit", (code) => {
        clearTimeout(late);
        resolve({ kind: "broken", error: new Error(`The thread ended with ${code} and no answer.`) });
      });
      worker.postMessage(question);
    });
  } finally {
    await worker.terminate();
  }
}

const outcomeOf = (error: Error): Outcome<never> =>
  "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY" ? { kind: "out-of-memory" } : { kind: "broken", error };
