import { existsSync } from "node:fs";
import { join } from "node:path";
import { fingerprint, stamp } from "./fingerprint.mjs";
import { prismaEnvironment } from "./prisma-environment.mjs";
import { ROOT } from "./root.mjs";
import { runPackage, tailOf } from "./run.mjs";
import { step } from "./step.mjs";
import { Trouble } from "./trouble.mjs";

const SCHEMA = "prisma/schema.prisma";

/** Writes the database client from the schema, unless it was written from exactly this one. */
export function generate() {
  return step("generating the database client", async (done) => {
    const made = stamp("lib/db/generated/.made-from", fingerprint([SCHEMA, "node_modules/prisma/package.json"]));
    if (made.isFresh() && existsSync(join(ROOT, "lib/db/generated/client.ts")))
      return done("database client unchanged");
    const { code, output } = await runPackage("prisma", ["generate"], { env: prismaEnvironment() });
    if (code !== 0) throw new Trouble(`The database client could not be generated:\n\n${tailOf(output, 20)}`);
    made.remember();
    done("database client generated");
  });
}
