import { createInterface } from "node:readline";

const FAILED = 4466;
const FIRST_OWN_ID = 1_000_000;

/** Answers the CLI's requests from stdin, one after another, until stdin ends. `load` makes the engine at the first one. */
export async function serve(load) {
  let engine;
  let ownId = FIRST_OWN_ID;
  for await (const line of createInterface({ input: process.stdin })) {
    const request = line.trim() ? JSON.parse(line) : {};
    if (!request.method) continue;
    try {
      engine ??= await load();
      const result = await call(engine, request, (content) =>
        send({ id: ownId++, method: "print", params: { content } }),
      );
      await send({ id: request.id, result });
    } catch (error) {
      await send({ id: request.id, error: failure(error) });
    }
  }
}

async function call(engine, { method, params }, print) {
  if (method === "getDatabaseVersion") return engine.version(params);
  if (typeof engine[method] !== "function") throw new Error(`The schema engine has no method ${method}.`);
  const result = await engine[method](params);
  if (method !== "diff") return result ?? {};
  // The CLI shows a difference only when it is told to print it, and before the answer.
  if (result?.stdout != null) await print(result.stdout);
  return { exitCode: result.exitCode };
}

function failure(error) {
  const message = globalThis.PRISMA_WASM_PANIC_REGISTRY?.message || error.message;
  const code = error.code ?? /^P\d{4}/.exec(message)?.[0];
  const data = {
    is_panic: false,
    message,
    ...(code ? { error_code: code, meta: error.meta ?? {} } : { backtrace: null }),
  };
  return { code: FAILED, message: "An error happened. Check the data field for details.", data };
}

const send = (message) =>
  new Promise((resolve) => process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`, resolve));
