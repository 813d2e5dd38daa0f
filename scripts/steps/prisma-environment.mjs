import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./root.mjs";

const NATIVE = join(ROOT, "node_modules", "@prisma", "engines");

/** What Prisma's CLI needs in its environment: our stand-in for its engine, where the native one is not installed. */
export function prismaEnvironment() {
  const quiet = { CHECKPOINT_DISABLE: "1", PRISMA_HIDE_UPDATE_MESSAGE: "1" };
  if (process.env.PRISMA_SCHEMA_ENGINE_BINARY || hasNativeEngine()) return quiet;
  return { ...quiet, PRISMA_SCHEMA_ENGINE_BINARY: join(ROOT, "scripts", "prisma-schema-engine.mjs") };
}

const hasNativeEngine = () =>
  existsSync(NATIVE) && readdirSync(NATIVE).some((name) => /^schema-engine-(?!.*(sha256|gz|tmp))/.test(name));
