import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { oracle } from "../oracle.test-fixture";
import { PASSWORD, probed, realRedis, redisServer } from "../redis/real.test-fixture";

const cli = oracle("redis-cli");

describe.skipIf(cli === null || redisServer === null)("redis-cli says the same (oracle: redis-cli)", () => {
  const told = (at: { port: number; folder: string }, ...words: string[]) =>
    spawnSync(
      cli ?? "redis-cli",
      ["-h", "127.0.0.1", "-p", String(at.port), "--tls", "--cacert", `${at.folder}/ca`, ...words],
      {
        encoding: "utf8",
        env: { NODE_ENV: "test" },
      },
    ).stdout.trim();

  const asked = (at: { port: number; folder: string }, ...words: string[]) =>
    told(at, "--no-auth-warning", "-a", PASSWORD, ...words);

  const outcome = async ({ port }: { port: number }, settings: Record<string, unknown>) =>
    (await probed(port, settings)).verdict.outcome;

  it("of a good one", async () => {
    const good = await realRedis([`requirepass ${PASSWORD}`, "maxmemory 64mb", "appendonly yes"]);
    expect(told(good, "PING")).toContain("NOAUTH");
    expect(asked(good, "PING")).toBe("PONG");
    expect(asked(good, "CONFIG", "GET", "maxmemory")).toBe("maxmemory\n67108864");
    expect(asked(good, "CONFIG", "GET", "appendonly")).toBe("appendonly\nyes");
    expect(await outcome(good, { memoryLimited: true, persistence: "aof", role: "master" })).toBe("pass");
  });

  it("of a bad one", async () => {
    const bad = await realRedis(["maxmemory 0", 'save ""']);
    expect(told(bad, "PING")).toBe("PONG");
    expect(told(bad, "CONFIG", "GET", "maxmemory")).toBe("maxmemory\n0");
    expect(told(bad, "CONFIG", "GET", "save")).toBe("save");
    const open = { password: undefined, authRequired: false };
    expect(await outcome(bad, {})).toBe("fail");
    expect(await outcome(bad, { ...open, memoryLimited: true })).toBe("fail");
    expect(await outcome(bad, { ...open, persistence: "any" })).toBe("fail");
  });
});
