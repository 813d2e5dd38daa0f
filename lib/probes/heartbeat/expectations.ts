import { type Judged, judged } from "@/lib/domain/probe/verdict-of";
import { rowOf } from "./row";
import type { Run } from "./runs";
import type { HeartbeatSettings } from "./settings";
import { span } from "./span";

type Wish = HeartbeatSettings;

/** Whether what reports is on time, well, quick enough, and often enough in a row. `now` is in milliseconds. */
export function expectations(wish: Wish, runs: readonly Run[], now: number): Judged[] {
  const [last] = runs.filter((run) => run.ended !== null);
  const current = runs[0]?.ended === null ? runs[0] : undefined;
  const began = current?.startedAt ?? null;
  const all = [
    ...(wish.maxDurationSec === undefined || began === null ? [] : [judgeRunning(wish.maxDurationSec, began, now)]),
  ];
  if (!last) return [...all, began === null ? never : judgeFirst(wish, began, now)];
  return [
    judgeEnd(last),
    judgeOnTime(wish, runs, now),
    ...(wish.maxDurationSec === undefined ? [] : [judgeDuration(wish.maxDurationSec, last)]),
    ...all,
    ...(wish.successes > 1 ? [judgeRow(wish, runs)] : []),
  ];
}

const never: Judged = judged("Reports", "error", {
  ...{ expected: "a success", seen: "nothing", reason: "no_data" },
  sentence: "nothing has reported here yet. Have it report with the token of this probe when it has run",
});

const due = ({ periodSec, graceSec }: Wish) => `every ${span(periodSec)}, at most ${span(graceSec)} late`;

function judgeFirst(wish: Wish, began: number, now: number): Judged {
  const since = (now - began) / 1000;
  const late = since > wish.periodSec + wish.graceSec;
  return judged("Reports", late ? "fail" : "error", {
    ...{ expected: due(wish), seen: `a start ${span(since)} ago` },
    sentence: late
      ? `it began ${span(since)} ago and never reported an end`
      : `it began ${span(since)} ago and has not reported an end yet`,
    ...(!late && { reason: "no_data" as const }),
  });
}

function judgeEnd({ ended, exitCode, message }: Run): Judged {
  const how = exitCode === null ? "failed" : `failed with exit code ${exitCode}`;
  const said = message ? `: ${message.slice(0, 200)}` : "";
  const failed = ended === "fail" || (exitCode !== null && exitCode !== 0);
  return judged("Last run", failed ? "fail" : "pass", {
    ...{ expected: "success", seen: failed ? how : "success", sentence: `the last run ${how}${said}` },
  });
}

function judgeOnTime(wish: Wish, runs: readonly Run[], now: number): Judged {
  const last = runs.find(({ ended }) => ended === "success")?.endedAt;
  const expected = due(wish);
  if (last == null)
    return judged("On time", "fail", { expected, seen: "no success", sentence: "it has never reported a success" });
  const since = (now - last) / 1000;
  const sentence = `it was missed: its last success was ${span(since)} ago, and it is due ${expected}`;
  const held = since <= wish.periodSec + wish.graceSec;
  return judged("On time", held ? "pass" : "fail", { expected, seen: `${span(since)} ago`, sentence });
}

function judgeDuration(most: number, { durationMs }: Run): Judged {
  const expected = `at most ${span(most)}`;
  if (durationMs === null) {
    const sentence = "how long it took is not known: it reported neither its start nor a duration";
    return judged("Duration", "error", { expected, seen: "not reported", sentence, reason: "no_data" });
  }
  const sentence = `the last run took ${span(durationMs / 1000)}; ${expected} was expected`;
  const held = durationMs <= most * 1000;
  return judged("Duration", held ? "pass" : "fail", { expected, seen: span(durationMs / 1000), sentence });
}

function judgeRunning(most: number, began: number, now: number): Judged {
  const since = (now - began) / 1000;
  const expected = `at most ${span(most)}`;
  const sentence = `it has been running for ${span(since)}; ${expected} was expected`;
  return judged("Running", since <= most ? "pass" : "fail", { expected, seen: span(since), sentence });
}

function judgeRow(wish: Wish, runs: readonly Run[]): Judged {
  const { count, broken } = rowOf(wish, runs);
  const expected = `${wish.successes} successes in a row`;
  const seen = String(count);
  if (count >= wish.successes) return judged("In a row", "pass", { expected, seen });
  const sentence = `${count} of ${wish.successes} successes in a row so far`;
  if (!broken) return judged("In a row", "error", { expected, seen, sentence, reason: "no_data" });
  return judged("In a row", "fail", { expected, seen, sentence: `${sentence}: ${broken}` });
}
