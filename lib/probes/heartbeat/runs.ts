import type { Beat } from "../probe";

/** One run of what reports: how it ended and when; null while it has only said that it began. Milliseconds. */
export type Run = {
  ended: "success" | "fail" | null;
  startedAt: number | null;
  endedAt: number | null;
  durationMs: number | null;
  exitCode: number | null;
  message: string | null;
};

/** The runs that beats tell of, newest first as these are. A start belongs to the next end after it. */
export function runsOf(beats: readonly Beat[]): Run[] {
  const runs: Run[] = [];
  let open = false;
  for (const beat of beats) {
    const last = runs.at(-1);
    if (beat.kind === "start" && open && last) runs[runs.length - 1] = begun(last, Date.parse(beat.at));
    // A start that nothing ended says something only as long as nothing came after it.
    else if (beat.kind === "start" && runs.length === 0) runs.push(running(Date.parse(beat.at)));
    else if (beat.kind !== "start") runs.push(ended(beat, beat.kind));
    open = beat.kind !== "start";
  }
  return runs;
}

const running = (at: number): Run => ({
  ...{ ended: null, startedAt: at, endedAt: null, durationMs: null, exitCode: null, message: null },
});

const ended = ({ at, durationMs, exitCode, message }: Beat, how: "success" | "fail"): Run => ({
  ...{ ended: how, startedAt: null, endedAt: Date.parse(at), durationMs, exitCode, message },
});

const begun = (run: Run, at: number): Run => ({
  ...run,
  startedAt: at,
  durationMs: run.durationMs ?? (run.endedAt === null ? null : run.endedAt - at),
});
