import { beforeAll, describe, expect, it } from "vitest";
import { PASSWORD, probed, type RealPostgres, realPostgres } from "../postgres/real.test-fixture";

let server: RealPostgres;

beforeAll(async () => {
  server = await realPostgres();
  await server.sql("create database depot");
  await server.sql("create database bare");
  await server.sql(`create role watch login password '${PASSWORD}'`);
  await server.sql(
    `create schema sales; create schema "Odd one";
     create table orders (id int primary key, code varchar(20), note text, gone int);
     alter table orders drop column gone; create view summary as select 1;
     create table sales.invoices (id int primary key);
     create index orders_code on orders (code);
     create function stamp() returns trigger language plpgsql as 'begin return new; end';
     create trigger stamped before insert on orders for each row execute function stamp();
     create trigger sleeping before insert on orders for each row execute function stamp();
     alter table orders disable trigger sleeping;
     create trigger elsewhere before insert on orders for each row execute function stamp();
     alter table orders enable replica trigger elsewhere;
     create table "Big Orders" (id int, at date) partition by range (at);
     create table alembic_version (version_num varchar(32)); insert into alembic_version values ('a1');
     create table "Odd one".alembic_version (version_num varchar(32));
     create table django_migrations (id serial, app text, name text);
     insert into django_migrations (app, name) values ('depot', '0001_initial'), ('depot', '0002_paid');
     create table _prisma_migrations (migration_name text, finished_at timestamptz, rolled_back_at timestamptz);
     insert into _prisma_migrations values ('20260101_init', now(), null), ('20260201_bad', null, now());
     create table flyway_schema_history (installed_rank int, version varchar(50), description varchar(200) not null,
       type varchar(20) not null, script varchar(1000) not null, checksum int, installed_by varchar(100) not null,
       installed_on timestamp not null default now(), execution_time int not null, success bool not null);
     insert into flyway_schema_history (installed_rank, version, description, type, script, installed_by, execution_time, success)
       values (1, '1', 'base', 'BASELINE', 'base', 'x', 1, true), (2, '1.9', 'a', 'SQL', 'V1_9.sql', 'x', 1, true),
       (3, '1.10', 'b', 'SQL', 'V1_10.sql', 'x', 1, true), (4, '1.2', 'late', 'SQL', 'V1_2.sql', 'x', 1, true),
       (5, '2', 'c', 'SQL', 'V2.sql', 'x', 1, true), (6, '2', 'c', 'UNDO_SQL', 'U2.sql', 'x', 1, true),
       (7, null, 'view', 'SQL', 'R__view.sql', 'x', 1, true);
     grant select on alembic_version, django_migrations, _prisma_migrations, flyway_schema_history to watch;
     insert into orders values (1, 'x'), (2, 'x')`,
    "depot",
  );
}, 60_000);

const verdictOf = async (settings: Record<string, unknown>) =>
  (await probed("postgres-schema", server.port, settings)).verdict;

const migrated = (tool: string, ...expected: string[]) => ({ migrations: { tool, expected } });

const GOOD = {
  tables: ["orders", "sales.invoices", '"Big Orders"', 'public."Big Orders"'],
  columns: [
    { table: "orders", column: "note" },
    { table: "orders", column: "code", type: "character varying(20)" },
  ],
  minIndexes: 3,
  indexes: ["orders_code", "sales.invoices_pkey"],
  allIndexesValid: true,
  triggers: [{ table: "orders", trigger: "stamped" }],
  ...migrated("alembic", "a1"),
};

describe("a schema as it should be", () => {
  it("passes, though the role may read none of its tables", async () => {
    const { verdict, evidence } = await probed("postgres-schema", server.port, GOOD);
    expect(verdict).toMatchObject({ outcome: "pass", summary: "The schema of depot is as expected" });
    expect(verdict.assertions.map(({ outcome }) => outcome)).toEqual(Array(15).fill("pass"));
    expect(evidence.details).toMatchObject({ found: { indexCount: 3, invalid: [] } });
  });

  it.each([migrated("django", "depot.0002_paid"), migrated("prisma", "20260101_init"), migrated("flyway", "1.10")])(
    "passes with the migrations of another tool: %j",
    async (settings) => {
      expect(await verdictOf(settings)).toMatchObject({ outcome: "pass" });
    },
  );
});

describe("one thing otherwise", () => {
  it.each([
    [{ tables: ["orders", "order"] }, "There is no table order"],
    [{ tables: ['"Big orders"'] }, 'There is no table "Big orders"'],
    [{ tables: ["invoices"] }, "There is no table invoices"],
    [{ tables: ["summary"] }, "There is no table summary"],
    [{ columns: [{ table: "orders", column: "gone" }] }, "There is no column gone in orders"],
    [
      { columns: [{ table: "orders", column: "code", type: "text" }] },
      "The column code of orders is character varying(20); text was expected",
    ],
    [{ minIndexes: 4 }, "There are 3 indexes; at least 4 were expected"],
    [{ indexes: ["orders_note"] }, "There is no index orders_note"],
    [{ triggers: [{ table: "orders", trigger: "checked" }] }, "Orders has no trigger checked"],
    [{ triggers: [{ table: "orders", trigger: "sleeping" }] }, "The trigger sleeping of orders is disabled"],
    [{ triggers: [{ table: "orders", trigger: "elsewhere" }] }, "The trigger elsewhere of orders is disabled"],
    [migrated("alembic", "b2"), "The migrations are not at b2; at a1"],
    [
      migrated("django", "depot.0003_more"),
      "The migrations are not at depot.0003_more; at depot.0002_paid, depot.0001_initial",
    ],
    [migrated("prisma", "20260201_bad"), "The migrations are not at 20260201_bad; at 20260101_init"],
    [migrated("flyway", "1"), "The migrations are not at 1; at 1.10"],
    [migrated("flyway", "2"), "The migrations are not at 2; at 1.10"],
    [
      { database: "bare", ...migrated("alembic", "a1") },
      "There is no table public.alembic_version: no migration was ever applied here",
    ],
  ])("fails: %j", async (settings, summary) => {
    expect(await verdictOf(settings)).toMatchObject({ outcome: "fail", reason: null, summary });
  });

  it("cannot judge migrations it may not read, and says what to run", async () => {
    const hidden = { schema: "Odd one", ...migrated("alembic", "a1") };
    expect(await verdictOf(hidden)).toMatchObject({
      ...{ outcome: "error", reason: "insufficient_privilege" },
      summary:
        'The role may not read what is applied. Run: GRANT USAGE ON SCHEMA "Odd one" TO watch; GRANT SELECT ON "Odd one".alembic_version TO watch',
    });
    await server.sql('grant usage on schema "Odd one" to watch', "depot");
    expect((await verdictOf(hidden)).summary).toMatch(/Run: GRANT SELECT ON "Odd one".alembic_version TO watch$/);
    await server.sql('grant select on "Odd one".alembic_version to watch', "depot");
    expect(await verdictOf(hidden)).toMatchObject({
      outcome: "fail",
      summary: "The migrations are not at a1; at nothing",
    });
  });

  it("cannot judge the indexes of a database without any", async () => {
    expect(await verdictOf({ database: "bare", allIndexesValid: true })).toMatchObject({
      ...{ outcome: "error", reason: "no_data", summary: "There is no index at all, so none can be invalid" },
    });
  });

  it("fails with a second head, a migration that failed, and an index that is invalid", async () => {
    await server.sql("insert into alembic_version values ('c3')", "depot");
    expect(await verdictOf(migrated("alembic", "a1"))).toMatchObject({
      ...{ outcome: "fail", summary: "There is another head: c3" },
    });
    await server.sql("insert into _prisma_migrations values ('20260301_half', null, null)", "depot");
    expect((await verdictOf(migrated("prisma", "20260101_init"))).summary).toBe(
      "A migration failed half-way: 20260301_half",
    );
    await expect(server.sql("create unique index concurrently twice on orders (code)", "depot")).rejects.toThrow();
    expect(await verdictOf({ allIndexesValid: true })).toMatchObject({
      ...{ outcome: "fail", summary: "1 of 4 indexes are invalid: public.twice" },
    });
    expect((await verdictOf({ indexes: ["twice"] })).summary).toMatch(/^The index twice is invalid: drop it/);
  });
});
