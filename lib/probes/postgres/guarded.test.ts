import { beforeAll, describe, expect, it } from "vitest";
import { certificate } from "../certificate.test-fixture";
import { Trouble } from "../trouble";
import { authority, PASSWORD, probed, type RealPostgres, realPostgres } from "./real.test-fixture";

let server: RealPostgres;
const elsewhere = certificate({ name: "Elsewhere" });

beforeAll(async () => {
  server = await realPostgres();
  const login = `login password '${PASSWORD}'`;
  await server.sql("create database depot");
  await server.sql("create database plainly");
  await server.sql(`create role watch ${login}; create role cleartext ${login};
    set password_encryption = 'md5'; create role olden ${login}`);
  await server.sql(
    `create table orders (id int, customer int); insert into orders values (1, 7), (2, null);
     grant select, insert on orders to watch;
     create function add_order() returns int language sql as 'insert into orders values (3, 3) returning 1'`,
    "depot",
  );
}, 60_000);

const verdictOf = async (settings: Record<string, unknown> = {}) =>
  (await probed("postgres", server.port, settings)).verdict;

describe("encryption", () => {
  it("warns where the settings go without", async () => {
    const plain = { tls: "off", database: "plainly" };
    expect(await verdictOf(plain)).toMatchObject({
      outcome: "warn",
      summary: "It was spoken to in the clear, as the settings ask",
    });
    const { verdict } = await probed("postgres", server.port, { tls: "unverified" }, { trust: elsewhere.cert });
    expect(verdict).toMatchObject({
      outcome: "warn",
      summary: expect.stringMatching(/^Its certificate was not verified, as the settings ask, and it does not hold \(/),
    });
  });

  it("fails with a certificate of somebody else, and takes the authority of the settings", async () => {
    const world = { trust: elsewhere.cert };
    const { verdict } = await probed("postgres", server.port, {}, world);
    expect(verdict).toMatchObject({
      outcome: "fail",
      summary: expect.stringContaining("certificate of db.probe.test"),
    });
    const taken = await probed("postgres", server.port, { ca: authority.cert }, world);
    expect(taken.verdict.outcome).toBe("pass");
  });

  it("is wanted by pg_hba.conf, which the probe says", async () => {
    expect(await verdictOf({ tls: "off" })).toMatchObject({
      outcome: "fail",
      summary: expect.stringMatching(/^It did not let “watch” in: no pg_hba.conf entry .* \(28000\)$/),
    });
  });
});

describe("the password", () => {
  it("fails the sign-in and leaves the rest unjudged where it is refused", async () => {
    const { verdict } = await probed("postgres", server.port, { minVersion: "15" }, { secret: async () => "other" });
    expect(verdict).toMatchObject({ outcome: "fail", summary: "It refused the password of the role “watch”" });
    expect(verdict.assertions.map(({ outcome, reason }) => reason ?? outcome)).toEqual([
      ...["fail", "credentials_rejected", "pass"],
    ]);
  });

  it.each([
    ["cleartext", "It wants the password in the clear; nothing of it was sent, only SCRAM is answered."],
    ["olden", "It wants the password as MD5; nothing of it was sent, only SCRAM is answered."],
  ])("is not given to a server that asks for it itself: %s", async (user, sentence) => {
    expect(await verdictOf({ user })).toMatchObject({ outcome: "fail", summary: expect.stringContaining(sentence) });
  });

  it("is prepared as PostgreSQL prepares it, whatever it is made of (SASLprep)", async () => {
    const odd = "p\u00a0a\u00ad\u2460 \u212b\u0308";
    await server.sql(`create role odd login password '${odd}'`);
    const { verdict } = await probed("postgres", server.port, { user: "odd" }, { secret: async () => odd });
    expect(verdict.outcome).toBe("pass");
  });

  it("is opened for that host and port alone, before anything is dialled", async () => {
    const to: unknown[] = [];
    const secret = async (...asked: unknown[]): Promise<never> => {
      to.push(asked);
      throw new Trouble("It may not go there.", "secret_scope");
    };
    const { verdict, evidence } = await probed("postgres", server.port, {}, { secret });
    expect(verdict).toMatchObject({ outcome: "error", reason: "secret_scope" });
    expect(evidence.target).toBeNull();
    expect(to).toEqual([["DB_PASSWORD", { host: "db.probe.test", port: server.port }]]);
  });
});

describe("a query that would do more than read", () => {
  it.each([
    "commit; insert into orders values (3, 3)",
    "select 1) q; commit; insert into orders values (3, 3); select * from (select 1",
    "commit",
    "insert into orders values (3, 3) returning 1",
    "with more as (insert into orders values (3, 3) returning id) select id from more",
    "select set_config('transaction_read_only', 'off', true)",
    "select add_order()",
    "copy orders to stdout",
  ])("does not: %s", async (sql) => {
    const { outcome, reason } = await verdictOf({ queries: [{ sql, value: "1" }] });
    expect({ outcome, reason }).toEqual({ outcome: "error", reason: "config_invalid" });
    expect((await server.sql("select count(*)::int as n from orders", "depot")).rows).toEqual([{ n: 2 }]);
  });
});
