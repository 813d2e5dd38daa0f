import { type Judged, judged } from "@/lib/domain/probe/verdict-of";
import { hidden } from "./hidden";
import type { SeenRedis } from "./look";
import type { RedisSettings } from "./settings";

const HOUR_MS = 3_600_000;

/** Whether what it holds survives a restart, and how old the last snapshot is. `now` is in milliseconds. */
export function judgePersistence(wish: RedisSettings, seen: SeenRedis, now: number): Judged[] {
  return [
    ...(wish.persistence === undefined ? [] : [judgeKept(wish.persistence, seen)]),
    ...(wish.maxSaveAgeHours === undefined ? [] : [judgeSave(wish.maxSaveAgeHours, seen, now)]),
  ];
}

type Way = "on" | "off" | "broken" | "hidden";

// INFO says whether the log is on, but not whether snapshots are: only CONFIG does.
function aofOf({ info, config }: SeenRedis): Way {
  const on = config["appendonly"] ?? { "1": "yes", "0": "no" }[info["aof_enabled"] ?? ""];
  if (on === undefined) return "hidden";
  if (on === "no") return "off";
  return info["aof_last_write_status"] === "err" ? "broken" : "on";
}

function rdbOf({ info, config }: SeenRedis): Way {
  if (config["save"] === undefined) return "hidden";
  if (config["save"] === "") return "off";
  return info["rdb_last_bgsave_status"] === "err" ? "broken" : "on";
}

const SENTENCES: Record<"on" | "off" | "broken", (what: string) => string> = {
  on: (what) => `${what} is on`,
  off: (what) => `${what} is off: what it holds is lost when it stops`,
  broken: (what) => `${what} is on, but its last write failed`,
};

function judgeKept(wish: "any" | "aof" | "rdb", seen: SeenRedis): Judged {
  const ways = { aof: aofOf(seen), rdb: rdbOf(seen) };
  const named = { any: "persistence (AOF or RDB)", aof: "the append-only file (AOF)", rdb: "saving snapshots (RDB)" }[
    wish
  ];
  const way = wish === "any" ? better(ways.aof, ways.rdb) : ways[wish];
  if (way === "hidden") return hidden("Persistence", `${wish} on`, seen);
  return judged("Persistence", way === "on" ? "pass" : "fail", {
    ...{ expected: `${wish} on`, seen: `aof ${ways.aof}, rdb ${ways.rdb}` },
    sentence: SENTENCES[way](named),
  });
}

const BEST_FIRST: readonly Way[] = ["broken", "on", "hidden", "off"];

// What is broken is said also where the other way works: somebody relies on it.
const better = (one: Way, other: Way): Way => BEST_FIRST.find((way) => way === one || way === other) ?? "off";

function judgeSave(most: number, seen: SeenRedis, now: number): Judged {
  const what = "Last snapshot";
  const expected = `at most ${most} h old`;
  const { rdb_last_save_time: saved, rdb_last_bgsave_time_sec: lasted } = seen.info;
  if (saved === undefined) return hidden(what, expected, seen);
  // When it starts it notes that moment as its last save.
  if (lasted === "-1") {
    const sentence = "it has saved no snapshot since it was started";
    return judged(what, "error", { expected, seen: "none since its start", sentence, reason: "no_data" });
  }
  const hours = Math.round((10 * (now - Number(saved) * 1000)) / HOUR_MS) / 10;
  const sentence = `its last snapshot is ${hours} h old; ${expected} was expected`;
  return judged(what, hours <= most ? "pass" : "fail", { expected, seen: `${hours} h old`, sentence });
}
