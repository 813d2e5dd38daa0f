import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { oracle } from "../oracle.test-fixture";
import { authority, HOST, PASSWORD, probed, type RealPostgres, realPostgres } from "../postgres/real.test-fixture";

const psql = oracle("psql");
let server: RealPostgres;

beforeAll(async () => {
  server = await realPostgres("log_min_duration_statement = 500");
  await server.sql("create database depot");
  await server.sql("create database plainly");
  await server.sql(`create role watch login password '${PASSWORD}' in role pg_monitor;
    create role mighty login superuser password '${PASSWORD}'`);
  await server.sql("create table orders (id int primary key, code text); create index codes on orders (code)", "depot");
}, 60_000);

/** What psql prints, or its complaint. */
function told(command: string, database = "depot", sslmode = "verify-full"): string {
  const root = join(dirname(server.data), "ca");
  writeFileSync(root, authority.cert);
  const to = `host=${HOST} hostaddr=127.0.0.1 port=${server.port} user=watch dbname=${database} sslmode=${sslmode} sslrootcert=${root}`;
  const { stdout, stderr } = spawnSync(psql ?? "psql", ["-X", "-A", "-t", to, "-c", command], {
    encoding: "utf8",
    env: { NODE_ENV: "test", PGPASSWORD: PASSWORD },
  });
  return `${stdout}${stderr}`.trim();
}

const verdictOf = async (kind: string, settings: Record<string, unknown>) =>
  (await probed(kind, server.port, settings)).verdict.outcome;

describe.skipIf(psql === null)("psql says the same (oracle: psql)", () => {
  it("of the version, the encryption, and who comes in the clear", async () => {
    const version = told("show server_version").split(" ")[0] ?? "";
    expect(await verdictOf("postgres", { minVersion: version })).toBe("pass");
    expect(await verdictOf("postgres", { minVersion: String(Number.parseInt(version, 10) + 1) })).toBe("fail");
    expect(told("select ssl from pg_stat_ssl where pid = pg_backend_pid()")).toBe("t");
    expect(told("select 1", "depot", "disable")).toMatch(/no pg_hba.conf entry .*no encryption/);
    expect(await verdictOf("postgres", { onlyEncrypted: true })).toBe("pass");
    expect(told("select 1", "plainly", "disable")).toBe("1");
    expect(await verdictOf("postgres", { onlyEncrypted: true, database: "plainly" })).toBe("fail");
  });

  it("of roles and settings", async () => {
    for (const role of ["watch", "mighty"]) {
      const isSuper = told(`select rolsuper from pg_roles where rolname = '${role}'`);
      expect(await verdictOf("postgres", { plainRole: role })).toBe(isSuper === "t" ? "fail" : "pass");
    }
    const value = told("show log_min_duration_statement");
    const at = (operator: string) => ({ settings: [{ name: "log_min_duration_statement", operator, value }] });
    expect(await verdictOf("postgres", at("is"))).toBe("pass");
    expect(await verdictOf("postgres", at("less than"))).toBe("fail");
  });

  it("of tables and indexes", async () => {
    expect(told("\\dt orders")).toContain("orders");
    expect(told("\\dt invoices")).toMatch(/Did not find any (relation|table)/);
    expect(await verdictOf("postgres-schema", { tables: ["orders"] })).toBe("pass");
    expect(await verdictOf("postgres-schema", { tables: ["invoices"] })).toBe("fail");
    const indexes = told("\\di").split("\n").length;
    expect(await verdictOf("postgres-schema", { minIndexes: indexes })).toBe("pass");
    expect(await verdictOf("postgres-schema", { minIndexes: indexes + 1 })).toBe("fail");
  });

  it("of the size", async () => {
    const megabytes = Number(told("select pg_database_size(current_database())")) / 1024 ** 2;
    expect(await verdictOf("postgres-health", { maxSizeMb: Math.ceil(megabytes) + 1 })).toBe("pass");
    expect(await verdictOf("postgres-health", { maxSizeMb: Math.floor(megabytes) - 1 })).toBe("fail");
  });
});
