import { type Judged, judged } from "@/lib/domain/probe/verdict-of";
import type { SeenHealth } from "./look-at-health";
import type { Slowest } from "./slowest-statement";

const tenth = (value: number) => Math.round(value * 10) / 10;

/** Whether no statement takes too long on average. */
export function judgeSlowest(most: number, slowest: Slowest): Judged {
  const what = "Slowest statement";
  const expected = `at most ${most} ms on average`;
  if (slowest.kind === "absent") {
    const sentence =
      "how long statements take is not kept: add pg_stat_statements to shared_preload_libraries, then CREATE EXTENSION pg_stat_statements";
    return judged(what, "error", { expected, seen: "not kept", sentence, reason: "unsupported" });
  }
  if (slowest.kind === "none") {
    const sentence = "no statement has run five times yet: there is nothing to judge";
    return judged(what, "error", { expected, seen: "no statement", sentence, reason: "no_data" });
  }
  const seen = `${tenth(slowest.meanMs)} ms on average (${slowest.calls} calls of query ${slowest.id})`;
  const sentence = `a statement takes ${seen}; ${expected} was expected`;
  return judged(what, slowest.meanMs <= most ? "pass" : "fail", { expected, seen, sentence });
}

/** Whether large tables are mostly read by their indexes. */
export function judgeScans(most: number, scanned: SeenHealth["scanned"]): Judged {
  const what = "Whole-table scans";
  const expected = `at most ${most} %`;
  if (scanned === null) {
    const sentence = "no table of 10000 rows or more was read so far: there is nothing to judge";
    return judged(what, "error", { expected, seen: "no such table", sentence, reason: "no_data" });
  }
  const percent = tenth(scanned.percent);
  const seen = `${percent} % (${scanned.table})`;
  const sentence = `${percent} % of the scans of ${scanned.table} read the whole table; ${expected} were expected`;
  return judged(what, percent <= most ? "pass" : "fail", { expected, seen, sentence });
}
