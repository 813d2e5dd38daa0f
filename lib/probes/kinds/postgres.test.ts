import { beforeAll, describe, expect, it, vi } from "vitest";
import { clientOf, PASSWORD, probed, type RealPostgres, realPostgres } from "../postgres/real.test-fixture";

let server: RealPostgres;

beforeAll(async () => {
  server = await realPostgres("log_min_duration_statement = 500");
  const login = `login password '${PASSWORD}'`;
  await server.sql("create database depot");
  await server.sql("create database plainly");
  await server.sql(`create role watch ${login}; create role depot_app ${login}; create role mighty superuser ${login};
    create role builder createdb createrole ${login}; create role heir ${login}; grant mighty to heir;
    create role reviewer noinherit ${login}; create role seer bypassrls; grant seer to reviewer;
    create role grandchild ${login}; grant reviewer to grandchild;
    create role trusted login; create role one ${login} connection limit 0`);
  await server.sql(
    "create table orders (id int, customer int); insert into orders values (1, 7), (2, null); grant select on orders to watch",
    "depot",
  );
}, 60_000);

const verdictOf = async (settings: Record<string, unknown> = {}) =>
  (await probed("postgres", server.port, settings)).verdict;

const GOOD = {
  minVersion: "15",
  onlyEncrypted: true,
  plainRole: "depot_app",
  roles: ["watch", "depot_app"],
  databases: ["depot"],
  settings: [
    { name: "log_min_duration_statement", operator: "at most", value: "1s" },
    { name: "password_encryption", value: "scram-sha-256" },
    { name: "ssl", value: "true" },
    { name: "shared_buffers", operator: "at least", value: "64MB" },
    { name: "statement_timeout", value: "0" },
  ],
  writable: true,
  queries: [
    { sql: "select count(*) from orders;", value: "2" },
    { sql: "select 'ready for it' -- for now", operator: "contains", value: "ready" },
  ],
};

describe("a PostgreSQL as it should be", () => {
  it("passes, and what was seen is kept without the password", async () => {
    const { verdict, evidence } = await probed("postgres", server.port, GOOD);
    expect(verdict).toMatchObject({ outcome: "pass", summary: expect.stringMatching(/^PostgreSQL 1\d\.\d+.* is as/) });
    expect(verdict.assertions).toHaveLength(19);
    expect(evidence.phases.tls).toBeGreaterThan(0);
    expect(evidence.details).toMatchObject({ entry: { encryption: { protocol: "TLSv1.3", objection: null } } });
    expect(JSON.stringify(evidence)).not.toContain(PASSWORD);
  });

  it("says who it is, and may not write", async () => {
    const asks = (sql: string, value: string) => ({ sql, value });
    const queries = [
      asks("select application_name from pg_stat_activity where pid = pg_backend_pid()", "countersign-probe"),
      asks("select current_setting('default_transaction_read_only')", "on"),
      asks("select current_setting('lock_timeout')", "1s"),
    ];
    expect(await verdictOf({ queries })).toMatchObject({ outcome: "pass" });
  });
});

describe("one thing otherwise", () => {
  it.each([
    [{ minVersion: "99" }, /^PostgreSQL is 1\d.*; at least 99 was expected$/],
    [{ database: "plainly", onlyEncrypted: true }, /^It takes sessions in the clear: say hostssl instead of host/],
    [{ plainRole: "mighty" }, /^The role “mighty” is a superuser$/],
    [{ plainRole: "builder" }, /^The role “builder” may create databases, may create roles$/],
    [{ plainRole: "heir" }, /^The role “heir” may become a superuser/],
    [{ plainRole: "reviewer" }, /^The role “reviewer” may become a role that bypasses row security$/],
    [{ plainRole: "grandchild" }, /^The role “grandchild” may become a role that bypasses row security$/],
    [
      { settings: [{ name: "statement_timeout", operator: "at most", value: "30s" }] },
      /^The setting statement_timeout is 0 × ms \(off, or without limit\); at most 30s was expected$/,
    ],
    [{ plainRole: "nobody" }, /^There is no role “nobody”$/],
    [{ roles: ["depot_app", "nobody"] }, /^There is no role “nobody”$/],
    [{ databases: ["depots"] }, /^There is no database “depots”$/],
    [{ user: "trusted" }, /^It let “trusted” in without asking for the password \(trust/],
    [{ database: "depots" }, /^There is no database “depots”$/],
    [{ user: "one" }, /^It has no connection left for us: too many connections for role "one"$/],
    [
      { settings: [{ name: "max_connections", operator: "at least", value: "100" }] },
      /^The setting max_connections is 20; at least/,
    ],
    [{ settings: [{ name: "ssl", value: "off" }] }, /^The setting ssl is on; is off was expected$/],
    [{ queries: [{ sql: "select count(*) from orders where customer is null", value: "0" }] }, /answered 1; is 0 was/],
    [{ queries: [{ sql: "select pg_sleep(30)", value: "" }], statementSeconds: 1 }, /it had not ended after 1 s$/],
    [{ queries: [{ sql: "select 1/0", value: "1" }] }, /it ended in an error: division by zero \(22012\)$/],
  ])("fails: %j", async (settings, sentence) => {
    const { outcome, summary, reason } = await verdictOf({ ...settings });
    expect({ outcome, reason, summary }).toEqual({
      outcome: "fail",
      reason: null,
      summary: expect.stringMatching(sentence),
    });
  });

  it.each([
    [{ settings: [{ name: "no_such_setting", value: "1" }] }, "config_invalid", /has no setting no_such_setting/],
    [
      { settings: [{ name: "hba_file", value: "x" }] },
      "insufficient_privilege",
      /GRANT pg_read_all_settings TO "watch"/,
    ],
    [
      { queries: [{ sql: "select 1 where false", value: "1" }] },
      "no_data",
      /answered no row: there is nothing to judge/,
    ],
    [{ queries: [{ sql: "select null", value: "1" }] }, "no_data", /answered NULL/],
    [{ queries: [{ sql: "table orders", value: "1" }] }, "config_invalid", /answered 2 rows of 2 columns; one value/],
    [{ queries: [{ sql: "select 'a'", operator: "at least", value: "1" }] }, "config_invalid", /cannot be ordered/],
    [{ queries: [{ sql: "table pg_authid", value: "1" }] }, "insufficient_privilege", /the role may not run it/],
    [{ queries: [{ sql: "selec 1", value: "1" }] }, "config_invalid", /does not take it: syntax error/],
  ])("cannot judge: %j", async (settings, reason, sentence) => {
    expect(await verdictOf(settings)).toMatchObject({
      outcome: "error",
      reason,
      summary: expect.stringMatching(sentence),
    });
  });

  it("fails where slow statements are not logged: -1 is no small number", async () => {
    await server.sql("alter role watch set log_min_duration_statement = -1");
    const settings = [{ name: "log_min_duration_statement", operator: "at most", value: "1s" }];
    expect((await verdictOf({ settings })).summary).toMatch(
      /^The setting log_min_duration_statement is -1 × ms \(off, or without/,
    );
    await server.sql("alter role watch reset log_min_duration_statement");
  });

  it("fails where it takes no writes though it is in no recovery", async () => {
    await server.sql("alter role watch set default_transaction_read_only = on");
    expect(await verdictOf({ writable: true })).toMatchObject({
      ...{ outcome: "fail", summary: "It takes no writes: default_transaction_read_only is on" },
    });
    await server.sql("alter role watch reset default_transaction_read_only");
  });

  it("fails without TLS at the server, before anything is told", async () => {
    await switchTls("off");
    await vi.waitFor(async () =>
      expect(await verdictOf()).toMatchObject({
        outcome: "fail",
        summary: "PostgreSQL does not offer TLS here (ssl is off).",
      }),
    );
    await switchTls("on");
    await vi.waitFor(async () => expect(await verdictOf()).toMatchObject({ outcome: "pass" }));
  });
});

async function switchTls(to: "on" | "off") {
  const client = clientOf(server.port, "owner", "plainly", to === "off");
  await client.connect();
  await client.query(`alter system set ssl = ${to}`);
  await client.query("select pg_reload_conf()");
  await client.end();
}
