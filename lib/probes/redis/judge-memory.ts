import { type Judged, judged } from "@/lib/domain/probe/verdict-of";
import { hidden } from "./hidden";
import type { SeenRedis } from "./look";
import type { RedisSettings } from "./settings";

/** Whether memory is limited, what goes first when it is full, and how full it is. */
export function judgeMemory(wish: RedisSettings, seen: SeenRedis): Judged[] {
  const limit = seen.config["maxmemory"] ?? seen.info["maxmemory"];
  const policy = seen.config["maxmemory-policy"] ?? seen.info["maxmemory_policy"];
  return [
    ...(wish.memoryLimited ? [judgeLimit(limit, seen)] : []),
    ...(wish.policies.length > 0 ? [judgePolicy(wish.policies, policy, seen)] : []),
    ...(wish.maxMemoryPercent === undefined ? [] : [judgeFullness(wish.maxMemoryPercent, limit, seen)]),
  ];
}

function judgeLimit(limit: string | undefined, seen: SeenRedis): Judged {
  const what = "Memory limit";
  const expected = "maxmemory above 0";
  if (limit === undefined) return hidden(what, expected, seen);
  const sentence = "its memory is not limited: maxmemory is 0";
  return judged(what, Number(limit) > 0 ? "pass" : "fail", { expected, seen: `${limit} bytes`, sentence });
}

function judgePolicy(policies: readonly string[], policy: string | undefined, seen: SeenRedis): Judged {
  const what = "Eviction policy";
  const expected = policies.join(" or ");
  if (policy === undefined) return hidden(what, expected, seen);
  const sentence = `the eviction policy is ${policy}; ${expected} was expected`;
  return judged(what, policies.includes(policy) ? "pass" : "fail", { expected, seen: policy, sentence });
}

function judgeFullness(most: number, limit: string | undefined, seen: SeenRedis): Judged {
  const what = "Memory in use";
  const expected = `at most ${most} %`;
  const used = seen.info["used_memory"];
  if (limit === undefined || used === undefined) return hidden(what, expected, seen);
  if (Number(limit) === 0) {
    const sentence = "its memory is not limited, so there is nothing to measure its use by";
    return judged(what, "error", { expected, seen: "no limit", sentence, reason: "no_data" });
  }
  const percent = Math.round((1000 * Number(used)) / Number(limit)) / 10;
  const sentence = `${percent} % of its memory is in use; ${expected} were expected`;
  return judged(what, percent <= most ? "pass" : "fail", { expected, seen: `${percent} %`, sentence });
}
