import { existsSync } from "node:fs";
import { join } from "node:path";
import { programs } from "./bundle.mjs";
import { bundlePrograms } from "./bundle-programs.mjs";
import { bundleVerifier } from "./bundle-verifier.mjs";
import { fingerprint, stamp } from "./fingerprint.mjs";
import { ROOT } from "./root.mjs";
import { runPackage, tailOf } from "./run.mjs";
import { step } from "./step.mjs";
import { Trouble } from "./trouble.mjs";

const SOURCES = [
  ...["app", "components", "lib", "public", "prisma/schema.prisma", "prisma/seed.ts", "prisma/demo.ts", "prisma/demo"],
  ...["prisma/import-documents.ts", "prisma/in-words.ts", "prisma/installation.ts"],
  ...[
    "server.ts",
    "worker.ts",
    "record.ts",
    "parse.ts",
    "parser.ts",
    "verify.ts",
    "verifier.ts",
    "next.config.ts",
    "postcss.config.mjs",
    "tsconfig.json",
  ],
  ...["package.json", "package-lock.json", "scripts/steps/bundle.mjs"],
  ...["scripts/steps/bundle-verifier.mjs", "scripts/verifier"],
];
// Building reads no database and keeps no secret: these values only have to look right.
const BUILD_ENVIRONMENT = {
  NODE_ENV: "production",
  NEXT_TELEMETRY_DISABLED: "1",
  DATABASE_URL: "postgresql://nobody:nothing@127.0.0.1:1/nowhere",
  NEXTAUTH_SECRET: "only-for-the-build-and-never-used-to-sign-anything",
  NEXTAUTH_URL: "http://localhost:3000",
};

/** What dist/ and .next were built from, held against the sources as they are now. */
export const builtFrom = () => stamp("dist/.built-from", fingerprint(SOURCES));

/** Builds pages and programs, unless they were built from exactly these sources. */
export function build() {
  return step("building (next build, esbuild)", async (done) => {
    const built = builtFrom();
    if (built.isFresh() && isComplete()) return done("build unchanged");
    built.forget();
    await bundlePrograms();
    await bundleVerifier();
    await buildPages();
    built.remember();
    done("built");
  });
}

const isComplete = () =>
  [".next/BUILD_ID", "dist/verify.html", "dist/verify.mjs", ...programs().map((name) => `dist/${name}.js`)].every(
    (file) => existsSync(join(ROOT, file)),
  );

async function buildPages() {
  const { code, output } = await runPackage("next", ["build"], { env: BUILD_ENVIRONMENT });
  if (code !== 0) throw new Trouble(`The build failed (next build):\n\n${tailOf(output, 40)}`);
}
