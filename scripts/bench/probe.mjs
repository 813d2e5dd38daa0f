import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { bundleOptions } from "../steps/bundle.mjs";
import { ROOT } from "../steps/root.mjs";
import { blackbox } from "./blackbox.mjs";
import { idle } from "./idle.mjs";
import { freePort, nginx } from "./nginx.mjs";
import { median, shuffled, spread } from "./statistics.mjs";

const REPETITIONS = 3;
const SECONDS = 2;
const AT_ONCE = [1, 16, 64];
const LOAD = fileURLToPath(new URL("probe-load.mjs", import.meta.url));

/**
 * A probe over a new connection against blackbox_exporter on the same loopback targets, and over TLS against bare
 * node:https: CPU of the probing process for a probe, and probes a second.
 */
export async function measure() {
  const folder = mkdtempSync(join(tmpdir(), "countersign-bench-"));
  const server = await nginx(folder);
  const exporter = await blackbox({ folder, port: await freePort(), ca: server.caFile });
  if (!exporter) console.log("  blackbox_exporter is not installed: only node:https is compared");
  try {
    const engine = await bundled();
    for (const [name, protocol] of Object.entries(protocols(server)))
      for (const atOnce of AT_ONCE) await compared({ name, protocol, atOnce, engine, exporter });
  } finally {
    exporter?.stop();
    server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What is asked: by our kinds, by a module of the exporter, and by Node itself where that has a goal. */
const protocols = ({ http, https, ca }) => ({
  http: {
    target: { port: http, call: { kind: "http", settings: { url: `http://127.0.0.1:${http}/` } } },
    module: ["http", `http://127.0.0.1:${http}/`],
    goals: { blackbox: 0.8 },
  },
  https: {
    target: {
      port: https,
      host: "localhost",
      ca,
      call: { kind: "http", settings: { url: `https://127.0.0.1:${https}/` } },
    },
    module: ["http", `https://127.0.0.1:${https}/`],
    goals: { blackbox: 1.5, bare: 1.4 },
  },
  tcp: {
    target: { port: http, call: { kind: "tcp-ports", settings: { host: "127.0.0.1", open: [http] } } },
    module: ["tcp", `127.0.0.1:${http}`],
    goals: { blackbox: 0.8 },
  },
});

async function compared({ name, protocol, atOnce, engine, exporter }) {
  const { target, module, goals } = protocol;
  const load = (contender) => loaded([engine, contender, JSON.stringify(target), atOnce, SECONDS]);
  const contenders = {
    product: () => load("product"),
    ...(goals.bare && { bare: () => load("bare") }),
    ...(exporter && { blackbox: () => exporter.probe(...module, atOnce, SECONDS) }),
  };
  const results = [];
  for (let n = 0; n < REPETITIONS; n++) {
    const result = {};
    for (const contender of shuffled(Object.keys(contenders))) {
      await idle();
      result[contender] = checked(contender, await contenders[contender]());
    }
    results.push(result);
  }
  tell(`${name} × ${atOnce}`, results, goals);
}

// As the worker is started.
const loaded = (args) =>
  JSON.parse(execFileSync(process.execPath, ["--enable-source-maps", LOAD, ...args.map(String)], { encoding: "utf8" }));

function checked(contender, result) {
  if (result.wrong > 0) throw new Error(`${contender} did not pass ${result.wrong} of ${result.runs} times.`);
  return result;
}

const cpu = ({ cpuMs, runs }) => cpuMs / runs;
const rate = ({ runs, tookMs }) => runs / (tookMs / 1000);

function tell(name, results, goals) {
  for (const [other, goal] of Object.entries(goals)) {
    if (!results[0][other]) continue;
    const ratios = results.map((result) => cpu(result.product) / cpu(result[other]));
    console.log(
      `  ${name.padEnd(10)}  CPU of a probe / ${other}'s: ${spread(ratios)}   goal ≤ ${goal}   (${median(ratios) <= goal ? "met" : "missed"})`,
    );
  }
  const said = Object.keys(results[0]).map((contender) => {
    const rates = results.map((result) => rate(result[contender]));
    const costs = results.map((result) => cpu(result[contender]));
    return `${contender} ${median(rates).toFixed(0)}/s at ${median(costs).toFixed(3)} ms`;
  });
  console.log(`              ${said.join("   ")}`);
}

async function bundled() {
  const outfile = join(ROOT, "dist/bench/probes.js");
  const { outdir: _, entryPoints: __, ...options } = bundleOptions([]);
  await build({ ...options, entryPoints: [join(ROOT, "lib/probes/run.ts")], outfile });
  return outfile;
}
