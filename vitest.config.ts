import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const database = "lib/{db,access,commands,queries,jobs,web}/**/*.test.ts";

const probes = "lib/probes/**/*.test.ts";
const launcher = "scripts/launcher/**/*.test.mjs";

export default defineConfig({
  resolve: {
    alias: { "@": here("."), "server-only": here("node_modules/server-only/empty.js") },
  },
  test: {
    coverage: {
      include: ["lib/domain/**/*.ts"],
      exclude: ["**/*.test.ts", "**/*.test-fixture.ts"],
      reporter: ["text"],
      thresholds: { 100: true },
    },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          testTimeout: 20_000,
          include: ["{lib,components}/**/*.test.{ts,tsx}", "scripts/**/*.test.mjs"],
          exclude: [database, probes, launcher],
        },
      },
      // They speak to real servers and mostly wait for them.
      { extends: true, test: { name: "probes", testTimeout: 30_000, include: [probes] } },
      {
        extends: true,
        test: { name: "launcher", include: [launcher], testTimeout: 120_000, fileParallelism: false },
      },
      {
        extends: true,
        test: {
          name: "database",
          // They share one workspace, whose rules some of them change.
          fileParallelism: false,
          globalSetup: ["scripts/steps/parser-for-tests.mjs"],
          include: [database],
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
