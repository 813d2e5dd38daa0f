import { keepProgress } from "@/lib/commands/command";
import type { Progress } from "@/lib/domain/probe/progress";
import { log } from "./log";

const EVERY_MS = 250;

type Told = { n: number; phases: Progress["phases"] };

/** Keeps how far a run has come, four times a second at most; a run that is faster than that leaves nothing. */
export function progressing(run: string): { onProgress: (told: Told) => void; done: () => void } {
  let latest: Progress | null = null;
  let timer: NodeJS.Timeout | null = null;
  const keep = () => {
    timer = null;
    if (latest) keepProgress(run, latest).catch((error) => log.debug({ err: error, run }, "progress was not kept"));
  };
  return {
    onProgress: ({ n, phases }) => {
      latest = { attempt: n, phases };
      timer ??= setTimeout(keep, EVERY_MS);
    },
    done: () => {
      if (timer) clearTimeout(timer);
    },
  };
}
