import { quantity } from "@/lib/domain/quantity";
import type { WindowTally } from "../fact";
import type { Outcome, Verdict } from "../verdict";
import { type Judged, judged, verdictOf } from "../verdict-of";

const AVAILABLE = 0.99;
const WATCHED = 0.9;
const LAST = 3;

/** A run that ended in a window; one that was cancelled says nothing and is not among them. */
export type WindowRun = { run: string; at: string; outcome: Outcome; sha256: string; totalMs: number | null };

export type Watching = {
  /** Oldest first. */
  runs: readonly (WindowRun & { inMaintenance: boolean })[];
  /** How many runs its pace makes, without those in maintenance. */
  planned: number;
  /** What the 95th percentile of their total time may be at most, where the probe says so. */
  limitMs: number | null;
  /** Its item was re-opened by a fail, and nobody has answered it since. */
  regressed: boolean;
};

/**
 * How a window went. All is well where at least 99.0 % of what was judged was not a fail, none of the last 3 was, at least
 * 90 % of the runs it was to have did judge (a window that nobody watched is not green), the 95th percentile of the total
 * time (nearest rank: of fewer than 20 runs it is the slowest) keeps within the limit, and its item is not re-opened.
 * Runs in maintenance are counted apart.
 */
export function windowVerdict({ runs, planned, limitMs, regressed }: Watching): {
  verdict: Verdict;
  tally: WindowTally;
} {
  const counted = runs.filter(({ inMaintenance }) => !inMaintenance);
  const of = (outcome: Outcome) => counted.filter((run) => run.outcome === outcome).length;
  const tally = {
    ...{ runs: runs.length, passed: of("pass"), warned: of("warn"), failed: of("fail"), unjudged: of("error") },
    inMaintenance: runs.length - counted.length,
  };
  const saying = counted.filter(({ outcome }) => outcome !== "error");
  if (saying.length === 0) return { verdict: unwatched(tally), tally };
  const all = [availability(saying), lastOnes(saying), coverage(saying.length, planned), ...speed(saying, limitMs)];
  const passed = `${saying.length - tally.failed} of ${quantity(saying.length, "run", "runs")} found all well`;
  return { verdict: verdictOf(regressed ? [...all, reopened] : all, passed), tally };
}

const unwatched = ({ runs, inMaintenance }: WindowTally): Verdict => ({
  outcome: "error",
  reason: "no_data",
  summary:
    runs === 0 ? "It was not watched: there was no run." : `None of ${runs} runs could judge${apart(inMaintenance)}.`,
  assertions: [],
});

const apart = (inMaintenance: number) => (inMaintenance === 0 ? "" : `, ${inMaintenance} of them in maintenance`);

function availability(saying: readonly WindowRun[]): Judged {
  const well = saying.filter(({ outcome }) => outcome !== "fail").length;
  const seen = `${(Math.floor((1000 * well) / saying.length) / 10).toFixed(1)} %`;
  return judged("Availability", well / saying.length >= AVAILABLE ? "pass" : "fail", {
    ...{ expected: "at least 99.0 %", seen },
    sentence: `available in ${seen} of its runs, at least 99.0 % expected`,
  });
}

function lastOnes(saying: readonly WindowRun[]): Judged {
  const last = saying.slice(-LAST);
  const failed = last.filter(({ outcome }) => outcome === "fail").length;
  return judged("The last runs", failed === 0 ? "pass" : "fail", {
    ...{ expected: `no fail in the last ${LAST}`, seen: quantity(failed, "fail", "fails") },
    sentence: `${failed} of the last ${last.length} runs failed`,
  });
}

function coverage(said: number, planned: number): Judged {
  return judged("Watched", said >= WATCHED * planned ? "pass" : "error", {
    ...{ expected: `at least ${Math.ceil(WATCHED * planned)} runs that judge`, seen: String(said) },
    ...{ sentence: `only ${said} of ${quantity(planned, "run", "runs")} could judge`, reason: "no_data" },
  });
}

function speed(saying: readonly WindowRun[], limitMs: number | null): Judged[] {
  const times = saying.flatMap(({ totalMs }) => totalMs ?? []).sort((one, other) => one - other);
  const p95 = times[Math.ceil(0.95 * times.length) - 1];
  if (limitMs === null || p95 === undefined) return [];
  const seen = `${Math.round(p95)} ms`;
  return [
    judged("Total time, 95th percentile", p95 <= limitMs ? "pass" : "fail", {
      ...{ expected: `at most ${limitMs} ms`, seen },
      sentence: `95 % of its runs took up to ${seen}, at most ${limitMs} ms expected`,
    }),
  ];
}

const reopened = judged("Its item", "fail", {
  ...{ expected: "not re-opened", seen: "re-opened by a fail" },
  sentence: "its item was re-opened by a fail and is not answered since",
});
