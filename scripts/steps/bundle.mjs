import { existsSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./root.mjs";

const ENTRIES = ["server.ts", "worker.ts", "record.ts", "parse.ts", "parser.ts", "prisma/seed.ts", "prisma/demo.ts"];
// Its CommonJS modules cannot be imported by Node as they stand, so it goes into the bundle with all it brings.
const BUNDLED = /^next-auth(\/|$)/;
const BUNDLED_IMPORTER =
  /node_modules\/(next-auth|jose|@panva\/hkdf|uuid|preact|preact-render-to-string|cookie|oauth|openid-client)\//;

const nameOf = (entry) => entry.replace(/^prisma\//, "").replace(/\.ts$/, "");

/** The names of the programs in dist/ that this checkout has sources for: "server", "worker", … */
export const programs = () => ENTRIES.filter((entry) => existsSync(join(ROOT, entry))).map(nameOf);

/** esbuild's options: one file per program named, packages left where they are, names of ours by `@/`. */
export function bundleOptions(names = programs()) {
  const entries = ENTRIES.filter((entry) => names.includes(nameOf(entry)));
  return {
    absWorkingDir: ROOT,
    entryPoints: Object.fromEntries(entries.map((entry) => [nameOf(entry), entry])),
    outdir: "dist",
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    sourcemap: true,
    // Puts the members of `...{ a, b }`, which only groups them, where they belong: a real spread costs far more.
    minifySyntax: true,
    tsconfig: "tsconfig.json",
    logLevel: "silent",
    // What is bundled from CommonJS still asks for Node's own modules by require.
    banner: {
      js: 'import { createRequire as $createRequire } from "node:module"; const require = $createRequire(import.meta.url);',
    },
    plugins: [packagesStayOutside],
  };
}

const packagesStayOutside = {
  name: "packages-stay-outside",
  setup(build) {
    build.onResolve({ filter: /^server-only$/ }, () => ({ path: join(ROOT, "node_modules/server-only/empty.js") }));
    build.onResolve({ filter: /^[^./]/ }, ({ path, importer, kind }) => {
      if (kind === "entry-point" || path.startsWith("@/")) return undefined;
      if (BUNDLED.test(path)) return undefined;
      if (BUNDLED_IMPORTER.test(importer) && !/^(node:|next\/|react)/.test(path)) return undefined;
      return { path, external: true };
    });
  },
};
