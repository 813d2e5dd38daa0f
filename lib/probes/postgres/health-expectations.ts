import { type Judged, judged } from "@/lib/domain/probe/verdict-of";
import type { HealthSettings } from "./health-settings";
import { judgeReplicas } from "./judge-replicas";
import { judgeScans, judgeSlowest } from "./judge-statements";
import type { Lasting, SeenHealth } from "./look-at-health";
import { mayNotSee } from "./may-not-see";

type Limit = { what: string; expected: string; seen: string; held: boolean; sentence: string };

const FEWEST_BLOCKS = 1000;
const MEGABYTE = 1024 * 1024;

/** How the server is, held against its limits. */
export function healthExpectations(wish: HealthSettings, seen: SeenHealth): Judged[] {
  const set = <T>(limit: T | undefined, judge: (limit: T) => Judged) => (limit === undefined ? [] : [judge(limit)]);
  return [
    ...set(wish.maxConnectionsPercent, (most) => judgeConnections(most, seen)),
    ...set(wish.maxQuerySeconds, (most) => lasts("Longest query", "runs", most, seen.longest, seen)),
    ...set(wish.maxIdleInTransactionSeconds, (most) =>
      lasts("Idle transaction", "lies idle in a transaction", most, seen.idlest, seen),
    ),
    ...set(wish.maxLockWaitSeconds, (most) =>
      lasts("Waiting for a lock", "waits for a lock", most, seen.waiting, seen),
    ),
    ...set(wish.slowLogMs, (most) => judgeSlowLog(most, seen.slowLogMs)),
    ...set(wish.maxSizeMb, (most) => judgeSize(most, seen.sizeBytes)),
    ...set(wish.minCacheHitPercent, (least) => judgeCache(least, seen.blocks)),
    ...set(wish.maxDeadRowsPercent, (most) => judgeDead(most, seen.deadest)),
    ...set(wish.maxScanPercent, (most) => judgeScans(most, seen.scanned)),
    ...set(wish.maxMeanMs, (most) => judgeSlowest(most, seen.slowest)),
    ...set(wish.replicas, (replicas) => judgeReplicas(replicas, seen)),
  ];
}

const limited = ({ what, held, ...how }: Limit) => judged(what, held ? "pass" : "fail", how);

function judgeConnections(most: number, { connections, maxConnections }: SeenHealth): Judged {
  const percent = rounded((100 * connections) / maxConnections);
  const seen = `${percent} % (${connections} of ${maxConnections})`;
  const expected = `at most ${most} %`;
  const sentence = `${seen} of the connections are in use; ${expected} were expected`;
  return limited({ what: "Connections in use", expected, seen, held: percent <= most, sentence });
}

function lasts(what: string, does: string, most: number, one: Lasting | null, seen: SeenHealth): Judged {
  const expected = `at most ${most} s`;
  // What other sessions do is hidden from a plain role: it would see none of them, and none is not the answer.
  if (!seen.sees) return mayNotSee(what, expected, seen.role);
  const longest = one ? `${rounded(one.seconds)} s` : "none";
  const who = one && `session ${one.pid} (${one.user || "nobody"} in ${one.database || "no database"})`;
  const sentence = `${who} ${does} for ${longest}; ${expected} were expected`;
  return limited({ what, expected, seen: longest, held: one === null || one.seconds <= most, sentence });
}

function judgeSlowLog(most: number, ms: number): Judged {
  const seen = ms < 0 ? "off" : `from ${ms} ms`;
  const sentence =
    ms < 0
      ? "slow statements are not logged: log_min_duration_statement is -1"
      : `slow statements are logged from ${ms} ms; from ${most} ms was expected`;
  return limited({
    what: "Slow log",
    expected: `from at most ${most} ms`,
    seen,
    held: ms >= 0 && ms <= most,
    sentence,
  });
}

function judgeSize(most: number, bytes: number): Judged {
  const seen = `${rounded(bytes / MEGABYTE)} MB`;
  const sentence = `the database takes ${seen}; at most ${most} MB were expected`;
  return limited({ what: "Size", expected: `at most ${most} MB`, seen, held: bytes <= most * MEGABYTE, sentence });
}

function judgeCache(least: number, { hit, read }: SeenHealth["blocks"]): Judged {
  const all = hit + read;
  const expected = `at least ${least} %`;
  if (all < FEWEST_BLOCKS) {
    const sentence = `only ${all} blocks were read so far: too few to tell how many come from memory`;
    return judged("Read from memory", "error", { expected, seen: `${all} blocks`, sentence, reason: "no_data" });
  }
  const percent = rounded((100 * hit) / all);
  const sentence = `${percent} % of the blocks came from memory; ${expected} were expected`;
  return limited({ what: "Read from memory", expected, seen: `${percent} %`, held: percent >= least, sentence });
}

function judgeDead(most: number, deadest: SeenHealth["deadest"]): Judged {
  const expected = `at most ${most} %`;
  if (deadest === null) {
    const sentence = "no table has 1000 rows by the statistics: there is nothing to tell dead rows by";
    return judged("Dead rows", "error", { expected, seen: "no such table", sentence, reason: "no_data" });
  }
  const percent = rounded(deadest.percent);
  const sentence = `${percent} % of the rows of ${deadest.table} are dead; ${expected} were expected`;
  return limited({
    what: "Dead rows",
    expected,
    seen: `${percent} % (${deadest.table})`,
    held: percent <= most,
    sentence,
  });
}

const rounded = (value: number) => Math.round(value * 10) / 10;
