// `node probe-load.mjs ENGINE CONTENDER TARGET AT_ONCE SECONDS`: probes one target again and again, each time over a new
// connection, and prints { runs, cpuMs, tookMs, p50, p95, wrong } as JSON. Milliseconds. TARGET is JSON. Goes on for as long
// before it counts: a worker runs for weeks, and its first probes are those of code that is still being compiled.
import https from "node:https";
import { createSecureContext } from "node:tls";
import { pathToFileURL } from "node:url";
import { percentile } from "./statistics.mjs";

const [engine, contender, given, atOnce, seconds] = process.argv.slice(2);
const target = JSON.parse(given);

const CONTENDERS = {
  /** The engine, whole: settings read, address judged, evidence made and masked, verdict. */
  async product() {
    const { runProbe } = await import(pathToFileURL(engine));
    const policy = { allow: [{ address: "127.0.0.0/8", ports: [target.port] }], forbiddenPorts: [] };
    const world = { baseUrl: null, policy, trust: target.ca, resolve: async () => ["127.0.0.1"] };
    return async () => (await runProbe(target.call, world)).verdict.outcome === "pass";
  },
  /** What Node itself costs: a request over a new connection with a shared TLS context, its body read. */
  async bare() {
    const secureContext = createSecureContext({ ca: target.ca });
    const options = {
      host: "127.0.0.1",
      port: target.port,
      path: "/",
      agent: false,
      servername: target.host,
      secureContext,
    };
    return () =>
      new Promise((resolve) => {
        const request = https.get(options, (response) => {
          response.resume().on("end", () => resolve(response.statusCode === 200));
        });
        request.on("error", () => resolve(false));
      });
  },
};

const probe = await CONTENDERS[contender]();

async function loaded() {
  const times = [];
  let wrong = 0;
  const [cpu, from] = [process.cpuUsage(), performance.now()];
  const until = from + Number(seconds) * 1000;
  const again = async () => {
    while (performance.now() < until) {
      const began = performance.now();
      if (!(await probe())) wrong += 1;
      times.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: Number(atOnce) }, again));
  const { user, system } = process.cpuUsage(cpu);
  const tookMs = performance.now() - from;
  return {
    ...{ runs: times.length, wrong, cpuMs: (user + system) / 1000, tookMs },
    ...{ p50: percentile(times, 0.5), p95: percentile(times, 0.95) },
  };
}

await loaded();
console.log(JSON.stringify(await loaded()));
process.exit(0);
