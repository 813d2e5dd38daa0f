#!/usr/bin/env node
// Stands in for Prisma's native schema engine where that cannot be downloaded: the same command line and JSON-RPC,
// answered by Prisma's own WebAssembly build over node-postgres. Prisma's CLI starts it by PRISMA_SCHEMA_ENGINE_BINARY.
import { readFileSync } from "node:fs";
import { migrationAdapters } from "./schema-engine/adapters.mjs";
import { connectionOf } from "./schema-engine/connection.mjs";
import { runDatabaseCommand } from "./schema-engine/database-command.mjs";
import { loadEngine } from "./schema-engine/engine.mjs";
import { serve } from "./schema-engine/json-rpc.mjs";

// The CLI takes every line of stderr for an answer, also a warning of Node's.
process.removeAllListeners("warning");

const args = process.argv.slice(2);
const command = args.indexOf("cli");

/** The values after an option, up to the next one. */
function valuesOf(name) {
  const from = args.indexOf(name) + 1;
  if (from === 0) return [];
  const rest = args.slice(from);
  const end = rest.findIndex((value) => value.startsWith("--") || value === "cli");
  return end < 0 ? rest : rest.slice(0, end);
}

const datasource = JSON.parse(valuesOf("--datasource")[0] ?? "{}");

if (args.includes("--version")) {
  console.log("schema-engine-wasm");
} else if (command >= 0) {
  await runDatabaseCommand(args[command + 1], connectionOf(datasource.url));
} else {
  // The CLI hands over paths; the WebAssembly build has no file system.
  const schemas = valuesOf("--datamodels").map((path) => [path, readFileSync(path, "utf8")]);
  const adapters = migrationAdapters(connectionOf(datasource.url));
  await serve(() => loadEngine(schemas.length > 0 ? schemas : undefined, adapters));
}
process.exit();
