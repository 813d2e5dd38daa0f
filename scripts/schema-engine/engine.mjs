import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as glue from "@prisma/schema-engine-wasm/schema_engine_bg";

/** Prisma's schema engine in WebAssembly. `schemas` are [path, content] pairs, or undefined for none. */
export async function loadEngine(schemas, adapters) {
  const module = new URL("./schema_engine_bg.wasm", import.meta.resolve("@prisma/schema-engine-wasm/schema_engine_bg"));
  // The engine leaves the message of a panic here before it stops.
  globalThis.PRISMA_WASM_PANIC_REGISTRY = {
    message: "",
    set_message(message) {
      this.message = message;
    },
  };
  const { instance } = await WebAssembly.instantiate(readFileSync(fileURLToPath(module)), {
    "./schema_engine_bg.js": glue,
  });
  glue.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return glue.SchemaEngine.new({ datamodels: schemas }, () => {}, adapters);
}
