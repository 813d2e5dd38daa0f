import { beforeAll, describe, expect, it, onTestFinished, vi } from "vitest";
import { clientOf, PASSWORD, probed, type RealPostgres, realPostgres, standbyOf } from "../postgres/real.test-fixture";

let server: RealPostgres;

beforeAll(async () => {
  server = await realPostgres(
    "log_min_duration_statement = 500",
    "autovacuum = off",
    "shared_preload_libraries = 'pg_stat_statements'",
  );
  await server.sql("create database depot");
  await server.sql(`create role watch login password '${PASSWORD}' in role pg_monitor;
    create role plain login password '${PASSWORD}'; create role "Odd" login password '${PASSWORD}'`);
  await server.sql(
    `create table orders as select n from generate_series(1, 5000) n; analyze orders;
     create table parts (n int)`,
    "depot",
  );
}, 60_000);

const verdictOf = async (settings: Record<string, unknown>) =>
  (await probed("postgres-health", server.port, settings)).verdict;

const GOOD = {
  ...{ maxConnectionsPercent: 80, maxQuerySeconds: 30, maxIdleInTransactionSeconds: 60, maxLockWaitSeconds: 5 },
  ...{ slowLogMs: 1000, maxSizeMb: 100, minCacheHitPercent: 10, maxDeadRowsPercent: 20 },
};

/** A session of its own that does something and is left at it. */
async function busy(user: string, ...statements: string[]) {
  const client = clientOf(server.port, user, "depot");
  client.on("error", () => {});
  await client.connect();
  onTestFinished(() => client.end());
  const last = statements.pop() ?? "";
  for (const statement of statements) await client.query(statement);
  client.query(last).catch(() => {});
  return client;
}

describe("a server within its limits", () => {
  it("passes", async () => {
    await vi.waitFor(async () =>
      expect(await verdictOf(GOOD)).toMatchObject({ outcome: "pass", summary: "PostgreSQL is within its limits" }),
    );
  });

  it("passes with a replica that follows", { timeout: 30_000 }, async () => {
    const replicas = { least: 1, maxLagSeconds: 5 };
    expect(await verdictOf({ replicas })).toMatchObject({
      ...{ outcome: "fail", summary: "0 of at least 1 replicas stream from it" },
    });
    await standbyOf(server);
    await vi.waitFor(async () => expect(await verdictOf({ replicas })).toMatchObject({ outcome: "pass" }), 10_000);
    expect((await verdictOf({ replicas: { least: 2 } })).summary).toBe("1 of at least 2 replicas stream from it");
  });
});

describe("one thing otherwise", () => {
  it.each([
    [{ maxConnectionsPercent: 1 }, /^\d+ % \(\d of 20\) of the connections are in use; at most 1 % were expected$/],
    [{ slowLogMs: 100 }, /^Slow statements are logged from 500 ms; from 100 ms was expected$/],
    [{ maxSizeMb: 1 }, /^The database takes [\d.]+ MB; at most 1 MB were expected$/],
  ])("fails: %j", async (settings, sentence) => {
    expect(await verdictOf(settings)).toMatchObject({ outcome: "fail", summary: expect.stringMatching(sentence) });
  });

  it("fails while a query runs too long, and cannot judge that as a plain role", async () => {
    await busy("plain", "select pg_sleep(20)");
    await vi.waitFor(async () =>
      expect(await verdictOf({ maxQuerySeconds: 0 })).toMatchObject({
        outcome: "fail",
        summary: expect.stringMatching(/^Session \d+ \(plain in depot\) runs for [\d.]+ s; at most 0 s were expected$/),
      }),
    );
    await server.sql("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'plain'");
  });

  it("fails while a transaction lies idle and another session waits for its lock", async () => {
    await busy("owner", "begin", "lock table parts in access exclusive mode", "select 1");
    await busy("owner", "set lock_timeout = 0", "select * from parts");
    await vi.waitFor(async () => {
      const { outcome, assertions, summary } = await verdictOf({
        maxLockWaitSeconds: 0,
        maxIdleInTransactionSeconds: 0,
      });
      expect({ outcome, summary }).toMatchObject({
        outcome: "fail",
        summary: expect.stringMatching(/idle in a transaction/),
      });
      expect(assertions.filter((one) => one.outcome === "fail").map(({ what }) => what)).toEqual([
        ...["Idle transaction", "Waiting for a lock"],
      ]);
    });
  });

  it.each([{ maxQuerySeconds: 30 }, { maxIdleInTransactionSeconds: 30 }, { maxLockWaitSeconds: 30 }, { replicas: {} }])(
    "cannot judge as a role that other sessions are hidden from: %j",
    async (settings) => {
      expect(await verdictOf({ user: "Odd", ...settings })).toMatchObject({
        ...{ outcome: "error", reason: "insufficient_privilege" },
        summary: expect.stringMatching(
          /^What other sessions do is hidden from the role "Odd"\. Run: GRANT pg_monitor TO "Odd"/,
        ),
      });
    },
  );

  it("judges without rights what needs none", async () => {
    const settings = { user: "plain", maxConnectionsPercent: 90, slowLogMs: 1000, maxSizeMb: 100 };
    expect(await verdictOf(settings)).toMatchObject({ outcome: "pass" });
  });

  it("fails with dead rows, and cannot judge tables without rows or blocks nobody read", async () => {
    expect(await verdictOf({ database: "postgres", maxDeadRowsPercent: 20 })).toMatchObject({
      ...{ outcome: "error", reason: "no_data", summary: expect.stringMatching(/^No table has 1000 rows/) },
    });
    await server.sql("create database empty");
    await server.sql("select pg_stat_reset()", "empty");
    expect(await verdictOf({ database: "empty", minCacheHitPercent: 90 })).toMatchObject({
      ...{ outcome: "error", reason: "no_data", summary: expect.stringMatching(/^Only \d+ blocks were read so far/) },
    });
    await server.sql("delete from orders where n <= 4000", "depot");
    await vi.waitFor(async () =>
      expect(await verdictOf({ maxDeadRowsPercent: 20 })).toMatchObject({
        outcome: "fail",
        summary: "80 % of the rows of public.orders are dead; at most 20 % were expected",
      }),
    );
  });

  it("fails with a slow statement, and cannot judge statements nobody counts", async () => {
    expect(await verdictOf({ maxMeanMs: 1 })).toMatchObject({
      ...{ outcome: "error", reason: "unsupported" },
      summary: expect.stringMatching(/^How long statements take is not kept: .*CREATE EXTENSION pg_stat_statements$/),
    });
    await server.sql("create extension pg_stat_statements; select pg_stat_statements_reset()", "depot");
    expect(await verdictOf({ maxMeanMs: 1 })).toMatchObject({ outcome: "error", reason: "no_data" });
    const client = await busy("owner", "select 1");
    for (let run = 0; run < 5; run += 1) await client.query("select pg_sleep(0.02)");
    const { outcome, summary } = await verdictOf({ maxMeanMs: 10 });
    expect({ outcome, summary }).toEqual({
      outcome: "fail",
      summary: expect.stringMatching(
        /^A statement takes 2[\d.]+ ms on average \(5 calls of query -?\d+\); at most 10 ms/,
      ),
    });
    expect(await verdictOf({ maxMeanMs: 5000 })).toMatchObject({ outcome: "pass" });
  });

  it("fails where a large table is always read as a whole", async () => {
    expect(await verdictOf({ maxScanPercent: 50 })).toMatchObject({ outcome: "error", reason: "no_data" });
    await server.sql("create table events as select n from generate_series(1, 20000) n; analyze events", "depot");
    await server.sql("select count(*) from events", "depot");
    await vi.waitFor(async () =>
      expect(await verdictOf({ maxScanPercent: 50 })).toMatchObject({
        outcome: "fail",
        summary: "100 % of the scans of public.events read the whole table; at most 50 % were expected",
      }),
    );
    await server.sql("create index on events (n); set enable_seqscan = off; select * from events where n = 7", "depot");
    const often = Array.from({ length: 30 }, () => "select * from events where n = 7").join(";");
    await server.sql(`set enable_seqscan = off; ${often}`, "depot");
    await vi.waitFor(async () => expect(await verdictOf({ maxScanPercent: 50 })).toMatchObject({ outcome: "pass" }));
  });

  it("fails when all connections are used up", async () => {
    const all = Array.from({ length: 17 }, () => clientOf(server.port, "plain", "depot"));
    await Promise.allSettled(all.map((client) => client.connect()));
    onTestFinished(async () => void (await Promise.allSettled(all.map((client) => client.end()))));
    expect(await verdictOf({ user: "Odd", maxConnectionsPercent: 80 })).toMatchObject({
      outcome: "fail",
      summary: expect.stringMatching(/^It has no connection left for us: remaining connection slots are reserved/),
    });
  });
});
