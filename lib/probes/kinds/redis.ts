import type { Socket } from "node:net";
import { judged, verdictOf } from "@/lib/domain/probe/verdict-of";
import { elapsed } from "../elapsed";
import { type Encryption, encrypted } from "../encrypted";
import { judgeEncryption } from "../judge-encryption";
import { type ProbeContext, probe } from "../probe";
import { expectations } from "../redis/expectations";
import { look, passwordFor, type SeenRedis } from "../redis/look";
import { Resp } from "../redis/resp";
import { RedisSettings } from "../redis/settings";
import { speaksTls } from "../redis/speaks-tls";
import { Trouble } from "../trouble";

/** `redis` is null where it speaks TLS and was spoken to in the clear. Milliseconds. */
type Seen = { encryption: Encryption; redis: SeenRedis | null; now: number };

const SILENCE_MS = 2000;

const server = { host: "cache.example.org", password: "REDIS_PASSWORD" };

/**
 * Pings a Redis without a password and with it, and reads what it says of itself. Needs +ping, +info and +config|get, in a
 * cluster +cluster|info too.
 */
export default probe<RedisSettings, Seen>({
  title: "Redis",
  usage: "Checks that a Redis asks for its password, and its version, role, memory limit, eviction and persistence.",
  examples: {
    "It asks for a password, and takes ours": server,
    "Its memory is limited": { ...server, memoryLimited: true, policies: ["allkeys-lru", "volatile-lru"] },
    "What it holds survives a restart": { ...server, persistence: "any" },
    "It is the master, Redis 7 or newer": { ...server, role: "master", minVersion: "7" },
  },
  settings: RedisSettings,
  target: ({ host, port }) => ({ host, port }),
  observe,
  judge: (settings, { encryption, redis, now }) => {
    if (redis === null) return verdictOf([tlsExpected], "");
    const all = [...expectations(settings, redis, now), judgeEncryption(settings, encryption)];
    const passed = `Redis ${redis.info["redis_version"] ?? ""} is as expected`.replace("  ", " ");
    return { ...verdictOf(all, passed), transient: redis.info["loading"] === "1" };
  },
});

const tlsExpected = judged("Encryption", "fail", {
  ...{ expected: "an answer in the clear, as the settings ask", seen: "a TLS port", reason: "tls_expected" },
  sentence: "it speaks TLS on this port, but the settings say off: choose verify",
});

async function observe(settings: RedisSettings, context: ProbeContext): Promise<Seen> {
  const { host, port } = settings;
  const password = await passwordFor(settings, context);
  const socket = await context.dial({ host, port }, context.seen, context.signal);
  try {
    return await spokenTo(socket, settings, password, context);
  } catch (error) {
    if (settings.tls !== "off" || !(error instanceof Trouble)) throw error;
    if (await speaksTls(settings, context)) return { encryption: null, redis: null, now: 0 };
    throw error;
  } finally {
    socket.destroy();
  }
}

async function spokenTo(socket: Socket, settings: RedisSettings, password: string | null, context: ProbeContext) {
  const { socket: safe, encryption } = await encrypted(socket, settings.host, settings, context, []);
  const asked = performance.now();
  // A TLS port that hears a PING may wait for the rest of a handshake for ever.
  const silent = setTimeout(() => safe.destroy(new Trouble("It did not answer a PING within 2 s.")), SILENCE_MS);
  safe.once("readable", () => {
    clearTimeout(silent);
    context.seen.phases.firstByte = elapsed(asked);
  });
  try {
    const redis = await look(new Resp(safe, context.signal), settings, password);
    context.seen.details = { encryption, ...kept(redis) };
    return { encryption, redis, now: context.now().getTime() };
  } finally {
    clearTimeout(silent);
  }
}

const KEPT =
  /^(redis_version|role|master_link_status|loading|maxmemory|used_memory|aof_|rdb_|cluster_|redis_mode|uptime_in_seconds)/;

const kept = ({ info, ...rest }: SeenRedis) => ({
  ...rest,
  info: Object.fromEntries(Object.entries(info).filter(([name]) => KEPT.test(name))),
});
