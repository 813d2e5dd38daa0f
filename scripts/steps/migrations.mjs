import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./root.mjs";
import { Trouble } from "./trouble.mjs";

const FOLDER = join(ROOT, "prisma", "migrations");

/** The migrations of this checkout, in order: { name, checksum } with the hex SHA-256 that Prisma records. */
export function wantedMigrations(folder = FOLDER) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, "migration.sql")))
    .map(({ name }) => ({ name, checksum: sha256(join(folder, name, "migration.sql")) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

const sha256 = (file) => createHash("sha256").update(readFileSync(file)).digest("hex");

/** The rows of Prisma's own table that count: applied to the end and not rolled back. */
export async function appliedMigrations(client) {
  const { rows: tables } = await client.query("select to_regclass('public._prisma_migrations') is not null as there");
  if (!tables[0].there) return [];
  const { rows } = await client.query(
    "select migration_name as name, checksum from _prisma_migrations where finished_at is not null and rolled_back_at is null",
  );
  return rows;
}

/** The wanted migrations that are not applied. Refuses a database that is ahead of, or different from, this checkout. */
export function pendingMigrations(wanted, applied) {
  const known = new Set(wanted.map(({ name }) => name));
  const ahead = applied.find(({ name }) => !known.has(name));
  if (ahead) {
    throw new Trouble(
      `The database was migrated by a newer Countersign (${ahead.name} is unknown here). Update this checkout, or use another database.`,
    );
  }
  const sums = new Map(applied.map(({ name, checksum }) => [name, checksum]));
  const edited = wanted.find(({ name, checksum }) => sums.has(name) && sums.get(name) !== checksum);
  if (edited) {
    throw new Trouble(
      `The migration ${edited.name} was changed after it had been applied to this database. Restore the file; a change needs a migration of its own.`,
    );
  }
  return wanted.filter(({ name }) => !sums.has(name));
}
