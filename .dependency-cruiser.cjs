/** Who may import whom: one line per layer. Whatever is not listed is forbidden. */
const LAYERS = {
  "lib/domain": [],
  "lib/probes": ["lib/domain"],
  "lib/db": ["lib/domain"],
  "lib/report": ["lib/domain"],
  "lib/access": ["lib/domain", "lib/db"],
  "lib/commands": ["lib/domain", "lib/access", "lib/probes", "lib/db"],
  "lib/queries": ["lib/domain", "lib/db"],
  "lib/jobs": ["lib/domain", "lib/commands", "lib/queries", "lib/probes", "lib/report"],
  "lib/web": ["lib/domain", "lib/access", "lib/commands", "lib/queries", "lib/report", "lib/db"],
  "lib/client": ["lib/domain", "lib/web/api"],
  components: ["lib/domain", "lib/client"],
  app: ["lib/domain", "lib/queries", "lib/access", "lib/web", "components"],
  prisma: ["lib/domain", "lib/commands", "lib/queries", "lib/jobs", "lib/web"],
  scripts: [],
  e2e: [],
};

const ENTRY = "^(server|worker|record|parse|parser|verify|verifier)[.]ts$";
const OURS = "^((lib|app|components|prisma|scripts|e2e)/|(server|worker|record|parse|parser|verify|verifier)[.]ts$)";
const ENV = "^lib/env[.]ts$";
const KNOWS_ENV =
  "^(lib/(probes|db|report|access|commands|queries|jobs|web)|app|prisma)/|^(server|worker|record|parse|parser|verify|verifier)[.]ts$";
const TEST = "[.]test[^/]*$";
const NPM_OF_DOMAIN =
  "node_modules/(zod|markdown-it|@types/markdown-it|@noble/(hashes|curves)|@peculiar/asn1-[a-z0-9]+|micro-rsa-dsa-dh|fflate|re2js)/";

const forbid = (name, from, to) => ({ name, severity: "error", from: { pathNot: TEST, ...from }, to });
const inside = (layer) => `^${layer}/`;

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    ...Object.entries(LAYERS).map(([layer, allowed]) =>
      forbid(
        `layer:${layer}`,
        { path: inside(layer) },
        { path: OURS, pathNot: [layer, ...allowed].map(inside).concat(ENV) },
      ),
    ),
    forbid("layer:entries", { path: ENTRY }, { path: OURS, pathNot: [...LAYERS.prisma.map(inside), ENV] }),
    forbid(
      "verifiers-know-only-the-domain",
      { path: "^(verify|verifier)[.]ts$" },
      { path: OURS, pathNot: inside("lib/domain") },
    ),
    forbid("env-is-for-the-server-side", { pathNot: [KNOWS_ENV, TEST] }, { path: ENV }),
    forbid("domain-does-no-io", { path: inside("lib/domain") }, { dependencyTypes: ["core"] }),
    forbid(
      "domain-knows-no-framework",
      { path: inside("lib/domain") },
      { path: "node_modules/", pathNot: NPM_OF_DOMAIN },
    ),
    forbid(
      "verbs-never-touch-the-database",
      { path: inside("lib/commands"), pathNot: ["^lib/commands/command[.]ts$", TEST] },
      { path: inside("lib/db") },
    ),
    forbid(
      "web-only-listens-to-the-database",
      { path: inside("lib/web"), pathNot: ["^lib/web/stream[.]ts$", TEST] },
      { path: inside("lib/db") },
    ),
    forbid(
      "the-browser-knows-only-the-types-of-the-api",
      { path: inside("lib/client") },
      { path: inside("lib/web"), dependencyTypesNot: ["type-only"] },
    ),
    forbid(
      "next-stays-at-the-border",
      { pathNot: ["^(app|components|lib/web)/", "^(server|next[.]config)[.]ts$", "^next-env[.]d[.]ts$", TEST] },
      { path: "node_modules/next(-auth)?/" },
    ),
    forbid(
      "prisma-stays-in-db",
      { pathNot: ["^(lib/db|scripts)/", "^prisma[.]config[.]ts$", TEST] },
      { path: "^lib/db/generated/|node_modules/(@prisma|prisma|pg|@types/pg)/" },
    ),
    forbid(
      "siblings-are-strangers",
      {
        path: "^(lib/probes/kinds|lib/domain/signoff/rules|lib/domain/report/formats|lib/domain/checklist/lint/findings|lib/domain/probe/suggest|lib/report)/",
      },
      { path: "^$1/" },
    ),
    forbid("no-cycles", {}, { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } }),
    forbid("no-unresolved", {}, { couldNotResolve: true }),
    forbid(
      "no-orphans",
      { orphan: true, pathNot: ["[.]d[.]ts$", TEST, "^(app|scripts|e2e)/|^prisma/(seed|demo)[.]ts$", ENTRY] },
      {},
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    // The naive twin of the bench is a program of its own, with a database client of its own.
    exclude: { path: "^lib/db/generated/(internal|models)|^[.]next|^scripts/bench/naive/" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "node", "default"] },
  },
};
