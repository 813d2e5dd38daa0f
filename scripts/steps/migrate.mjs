import { connect } from "./connect.mjs";
import { appliedMigrations, pendingMigrations, wantedMigrations } from "./migrations.mjs";
import { prismaEnvironment } from "./prisma-environment.mjs";
import { runPackage, tailOf } from "./run.mjs";
import { step } from "./step.mjs";
import { Trouble } from "./trouble.mjs";

const TRACE = /^\s+(\d+: |at |with )/;

/** Applies what is pending with Prisma, then looks for itself: Prisma's CLI can end well without having done anything. */
export function migrate(owner) {
  return step("migrating the database", async (done) => {
    const wanted = wantedMigrations();
    const pending = await pendingIn(owner, wanted);
    if (pending.length === 0) return done(`database schema unchanged (${wanted.length} migrations)`);
    const env = { ...prismaEnvironment(), DATABASE_URL: owner.url, DATABASE_OWNER_URL: owner.url };
    const { code, output } = await runPackage("prisma", ["migrate", "deploy"], { env });
    if (code !== 0) throw new Trouble(`The database could not be migrated:\n\n${reasonIn(output)}`);
    const left = await pendingIn(owner, wanted);
    if (left.length > 0) {
      throw new Trouble(
        `Prisma reported success, but these migrations are not in the database: ${left.map(({ name }) => name).join(", ")}. It said:\n\n${tailOf(output, 20)}`,
      );
    }
    done(`database migrated (${pending.length} of ${wanted.length} migrations were new)`);
  });
}

/** Prisma's own words from "Error:" on, without the trace of its engine. */
export function reasonIn(output) {
  const lines = output.split("\n");
  const from = lines.findIndex((line) => line.startsWith("Error:"));
  return tailOf(
    lines
      .slice(Math.max(from, 0))
      .filter((line) => !TRACE.test(line))
      .join("\n"),
    20,
  );
}

const pendingIn = (owner, wanted) =>
  connect(owner, async (client) => pendingMigrations(wanted, await appliedMigrations(client)));
