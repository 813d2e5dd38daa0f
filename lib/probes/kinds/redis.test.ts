import { execFileSync } from "node:child_process";
import { beforeAll, describe, expect, it } from "vitest";
import { oracle } from "../oracle.test-fixture";
import { PASSWORD, probed, realRedis, redisServer } from "../redis/real.test-fixture";

const redisCli = oracle("redis-cli");

const LINES = [
  ...[`requirepass ${PASSWORD}`, "maxmemory 64mb", "maxmemory-policy allkeys-lru", "appendonly yes", "save 3600 1"],
  ...["user named on >named-password +ping +info +config|get", "user blind on >named-password +ping"],
];

const GOOD = {
  ...{ minVersion: "6", role: "master", memoryLimited: true, policies: ["allkeys-lru", "volatile-lru"] },
  ...{ persistence: "any", maxMemoryPercent: 80 },
};

const without = (...starts: string[]) => LINES.filter((line) => !starts.some((start) => line.startsWith(start)));

describe.skipIf(redisServer === null)("a real Redis", () => {
  let good: number;

  beforeAll(async () => {
    good = (await realRedis(LINES)).port;
  }, 30_000);

  const verdictAt = async (port: number, settings: Record<string, unknown> = {}) =>
    (await probed(port, settings)).verdict;

  it("passes as it should be, and what was seen is kept without the password", async () => {
    const { verdict, evidence } = await probed(good, GOOD);
    expect(verdict).toMatchObject({ outcome: "pass", summary: expect.stringMatching(/^Redis [\d.]+ is as expected$/) });
    expect(verdict.assertions.map(({ what }) => what)).toEqual([
      ...["Asks for a password", "Signing in", "Ready", "Version", "Role", "Memory limit", "Eviction policy"],
      ...["Memory in use", "Persistence", "Encryption"],
    ]);
    expect(evidence.phases.tls).toBeGreaterThan(0);
    expect(evidence.phases.firstByte).not.toBeNull();
    expect(evidence.details).toMatchObject({ encryption: { protocol: "TLSv1.3" }, unasked: "asked" });
    expect(JSON.stringify(evidence)).not.toContain(PASSWORD);
  });

  it("passes with a user of its own", async () => {
    const { verdict } = await probed(good, { ...GOOD, user: "named" }, { secret: async () => "named-password" });
    expect(verdict.outcome).toBe("pass");
  });

  it.each([
    [{ minVersion: "99" }, /^Redis is [\d.]+; at least 99 was expected$/],
    [{ role: "replica" }, /^It is a master, no replica$/],
    [{ policies: ["noeviction"] }, /^The eviction policy is allkeys-lru; noeviction was expected$/],
    [{ maxMemoryPercent: 1 }, /^[\d.]+ % of its memory is in use; at most 1 % were expected$/],
  ])("fails, expected otherwise: %j", async (settings, sentence) => {
    expect(await verdictAt(good, settings)).toMatchObject({
      ...{ outcome: "fail", reason: null, summary: expect.stringMatching(sentence) },
    });
  });

  it("fails with another password, and leaves the rest unjudged", async () => {
    const { verdict } = await probed(good, GOOD, { secret: async () => "another" });
    expect(verdict).toMatchObject({
      outcome: "fail",
      summary: expect.stringMatching(/^It refused the password, saying “WRONGPASS/),
    });
    expect(verdict.assertions.map(({ outcome, reason }) => reason ?? outcome)).toEqual([
      ...["pass", "fail", "credentials_rejected", "pass"],
    ]);
  });

  it("cannot judge what neither CONFIG nor INFO show", async () => {
    const { verdict } = await probed(good, { ...GOOD, user: "blind" }, { secret: async () => "named-password" });
    expect(verdict).toMatchObject({
      ...{ outcome: "error", reason: "insufficient_privilege" },
      summary: expect.stringMatching(/^Version cannot be seen \(NOPERM .*Allow the probe's user: ACL SETUSER … \+ping/),
    });
  });

  it("cannot tell the age of a snapshot that was never made", async () => {
    expect(await verdictAt(good, { maxSaveAgeHours: 24 })).toMatchObject({
      ...{ outcome: "error", reason: "no_data", summary: "It has saved no snapshot since it was started" },
    });
  });

  it("fails where TLS is spoken and the settings say off", async () => {
    expect(await verdictAt(good, { tls: "off" })).toMatchObject({
      ...{ outcome: "fail", reason: "tls_expected" },
      summary: "It speaks TLS on this port, but the settings say off: choose verify",
    });
  });

  it("fails without a password, and sends ours to nobody who does not ask", async () => {
    const { port } = await realRedis(without("requirepass"));
    expect(await verdictAt(port, GOOD)).toMatchObject({
      ...{ outcome: "fail", summary: "It answers everybody: no password is asked for (requirepass, or an ACL)" },
    });
    expect(await verdictAt(port, { ...GOOD, password: undefined, authRequired: false })).toMatchObject({
      outcome: "pass",
    });
  });

  it("fails without a memory limit and without persistence", async () => {
    const { port } = await realRedis([...without("maxmemory", "appendonly", "save"), 'save ""']);
    expect(await verdictAt(port, { memoryLimited: true })).toMatchObject({
      ...{ outcome: "fail", summary: "Its memory is not limited: maxmemory is 0" },
    });
    expect(await verdictAt(port, { maxMemoryPercent: 80 })).toMatchObject({ outcome: "error", reason: "no_data" });
    for (const persistence of ["any", "aof", "rdb"])
      expect(await verdictAt(port, { persistence })).toMatchObject({
        ...{ outcome: "fail", summary: expect.stringMatching(/ is off: what it holds is lost when it stops$/) },
      });
  });

  it("reads INFO where CONFIG was renamed, and says what INFO does not show", async () => {
    const { port } = await realRedis([...LINES, 'rename-command CONFIG ""']);
    expect(await verdictAt(port, GOOD)).toMatchObject({ outcome: "pass" });
    expect(await verdictAt(port, { persistence: "rdb" })).toMatchObject({
      ...{ outcome: "error", reason: "insufficient_privilege" },
      summary: expect.stringMatching(/^Persistence cannot be seen \(ERR unknown command 'CONFIG'/),
    });
  });

  it("tells a replica, and one that has lost its master", async () => {
    const master = await realRedis(["requirepass x"], false);
    const replica = await realRedis([...LINES, `replicaof 127.0.0.1 ${master.port}`]);
    expect(await verdictAt(replica.port, { role: "replica" })).toMatchObject({
      ...{ outcome: "fail", summary: "It is a replica that has lost its master (master_link_status is down)" },
    });
    expect((await verdictAt(replica.port, { role: "master" })).summary).toBe("It is a replica, no master");
    const open = await realRedis(["repl-diskless-sync-delay 0"], false);
    const linked = await realRedis([...LINES, `replicaof 127.0.0.1 ${open.port}`]);
    await expect
      .poll(() => verdictAt(linked.port, { role: "replica" }), { timeout: 10_000 })
      .toMatchObject({ outcome: "pass" });
  });

  it("fails as a node of a cluster that is not whole, until it is", async () => {
    const { port } = await realRedis([...LINES, "cluster-enabled yes", "user few on >named-password +ping +info"]);
    expect(await verdictAt(port)).toMatchObject({
      outcome: "fail",
      summary: "Its cluster is not whole: it does not serve all of its keys (cluster_state is fail)",
    });
    const few = await probed(port, { user: "few" }, { secret: async () => "named-password" });
    expect(few.verdict).toMatchObject({
      ...{ outcome: "error", reason: "insufficient_privilege" },
      summary: expect.stringMatching(/^Cluster cannot be seen .* \+config\|get \+cluster\|info$/),
    });
    execFileSync(redisCli ?? "redis-cli", [
      ...["-p", `${port}`, "--tls", "--insecure", "-a", PASSWORD, "--no-auth-warning"],
      ...["cluster", "addslotsrange", "0", "16383"],
    ]);
    await expect.poll(() => verdictAt(port), { timeout: 10_000 }).toMatchObject({ outcome: "pass" });
  });

  it("tells a Sentinel from a Redis", async () => {
    const { port } = await realRedis([`requirepass ${PASSWORD}`, "sentinel resolve-hostnames no"], false, [
      "--sentinel",
    ]);
    expect(await verdictAt(port, { role: "master", tls: "off" })).toMatchObject({
      ...{ outcome: "fail", summary: "It is a Sentinel, which keeps no data, and no master" },
    });
  });

  it("warns where it is spoken to in the clear, as the settings ask", async () => {
    const { port } = await realRedis(LINES, false);
    expect(await verdictAt(port, { ...GOOD, tls: "off" })).toMatchObject({
      ...{ outcome: "warn", summary: "It was spoken to in the clear, as the settings ask" },
    });
  });
});
