import { type Judged, judged } from "@/lib/domain/probe/verdict-of";
import { isAtLeast } from "../version";
import { hidden } from "./hidden";
import { judgeMemory } from "./judge-memory";
import { judgePersistence } from "./judge-persistence";
import type { SeenRedis } from "./look";
import type { RedisSettings } from "./settings";

/** Everything a Redis said of itself, held against what was expected. `now` is in milliseconds. */
export function expectations(wish: RedisSettings, seen: SeenRedis, now: number): Judged[] {
  const entry = [
    ...(wish.authRequired ? [judgeAsked(seen.unasked)] : []),
    ...(seen.unasked === "asked" ? [judgeSignIn(wish, seen.refusal)] : []),
  ];
  if (seen.refusal !== null) return [...entry, unseen(wish)];
  return [
    ...entry,
    judgeReady(seen),
    ...(seen.info["cluster_enabled"] === "1" ? [judgeCluster(seen)] : []),
    ...(wish.minVersion === undefined ? [] : [judgeVersion(wish.minVersion, seen)]),
    ...(wish.role === undefined ? [] : [judgeRole(wish.role, seen)]),
    ...judgeMemory(wish, seen),
    ...judgePersistence(wish, seen, now),
  ];
}

const judgeAsked = (unasked: SeenRedis["unasked"]) =>
  judged("Asks for a password", unasked === "asked" ? "pass" : "fail", {
    ...{ expected: "NOAUTH", seen: unasked === "asked" ? "NOAUTH" : "an answer" },
    sentence: "it answers everybody: no password is asked for (requirepass, or an ACL)",
  });

function judgeSignIn({ user, password }: RedisSettings, refusal: string | null): Judged {
  const how = { expected: `${user ?? "default"} signs in`, seen: refusal ?? "signed in" };
  if (refusal === null) return judged("Signing in", "pass", how);
  if (password === undefined)
    return judged("Signing in", "error", { ...how, sentence: refusal, reason: "secret_missing" });
  return judged("Signing in", "fail", { ...how, sentence: refusal });
}

const unseen = ({ password }: RedisSettings) =>
  judged("What only a session shows", "error", {
    ...{ expected: "a session", seen: "none", sentence: "nothing else could be seen" },
    reason: password === undefined ? "secret_missing" : "credentials_rejected",
  });

const judgeReady = ({ info }: SeenRedis) =>
  judged("Ready", info["loading"] === "1" ? "fail" : "pass", {
    ...{ expected: "PONG", seen: info["loading"] === "1" ? "loading" : "PONG" },
    sentence: "it is still loading its data into memory",
  });

function judgeCluster(seen: SeenRedis): Judged {
  const state = seen.info["cluster_state"];
  if (state === undefined) return hidden("Cluster", "ok", seen, "+cluster|info");
  const sentence = "its cluster is not whole: it does not serve all of its keys (cluster_state is fail)";
  return judged("Cluster", state === "ok" ? "pass" : "fail", { expected: "ok", seen: state, sentence });
}

function judgeVersion(least: string, seen: SeenRedis): Judged {
  const version = seen.info["redis_version"];
  const expected = `at least ${least}`;
  if (version === undefined) return hidden("Version", expected, seen);
  const sentence = `Redis is ${version}; ${expected} was expected`;
  return judged("Version", isAtLeast(version, least) ? "pass" : "fail", { expected, seen: version, sentence });
}

function judgeRole(role: "master" | "replica", seen: SeenRedis): Judged {
  const { role: told, master_link_status: link, redis_mode: mode } = seen.info;
  if (mode === "sentinel") {
    const sentence = `it is a Sentinel, which keeps no data, and no ${role}`;
    return judged("Role", "fail", { expected: role, seen: "sentinel", sentence });
  }
  if (told === undefined) return hidden("Role", role, seen);
  const is = told === "slave" ? "replica" : told;
  if (is !== role) return judged("Role", "fail", { expected: role, seen: is, sentence: `it is a ${is}, no ${role}` });
  const lost = is === "replica" && link !== "up";
  const sentence = "it is a replica that has lost its master (master_link_status is down)";
  return judged("Role", lost ? "fail" : "pass", { expected: role, seen: lost ? "replica, link down" : is, sentence });
}
