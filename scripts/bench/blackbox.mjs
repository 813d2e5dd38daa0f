import { execFileSync, spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import http from "node:http";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { percentile } from "./statistics.mjs";

const PROGRAM = "prometheus-blackbox-exporter";

/** blackbox_exporter, started for this bench: { probe(module, target, atOnce, seconds), stop() }; null where it is not installed. */
export async function blackbox({ folder, port, ca }) {
  if (!isInstalled()) return null;
  const modules = {
    http: { prober: "http", timeout: "5s", http: { preferred_ip_protocol: "ip4", tls_config: { ca_file: ca } } },
    tcp: { prober: "tcp", timeout: "5s" },
  };
  const config = join(folder, "blackbox.json");
  // JSON is YAML, and what it reads is YAML.
  writeFileSync(config, JSON.stringify({ modules }));
  const child = spawn(
    PROGRAM,
    [`--config.file=${config}`, `--web.listen-address=127.0.0.1:${port}`, "--log.level=error"],
    {
      stdio: ["ignore", "ignore", "inherit"],
    },
  );
  const agent = new http.Agent({ keepAlive: true, maxSockets: 64 });
  const ask = (module, target) => get(agent, port, `/probe?module=${module}&target=${encodeURIComponent(target)}`);
  await answering(() => ask("tcp", `127.0.0.1:${port}`));
  return {
    /** Goes on for as long before it counts, as those it is held against do. */
    async probe(module, target, atOnce, seconds) {
      await this.loaded(module, target, atOnce, seconds);
      return this.loaded(module, target, atOnce, seconds);
    },
    async loaded(module, target, atOnce, seconds) {
      const times = [];
      let wrong = 0;
      const [cpu, from] = [cpuOf(child.pid), performance.now()];
      const until = from + seconds * 1000;
      const again = async () => {
        while (performance.now() < until) {
          const began = performance.now();
          if (!/^probe_success 1$/m.test(await ask(module, target))) wrong += 1;
          times.push(performance.now() - began);
        }
      };
      await Promise.all(Array.from({ length: atOnce }, again));
      const tookMs = performance.now() - from;
      return {
        ...{ runs: times.length, wrong, cpuMs: cpuOf(child.pid) - cpu, tookMs },
        ...{ p50: percentile(times, 0.5), p95: percentile(times, 0.95) },
      };
    },
    stop: () => child.kill(),
  };
}

function isInstalled() {
  try {
    execFileSync(PROGRAM, ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** Milliseconds of CPU a process has used, user and system; the kernel counts in hundredths of a second. */
const cpuOf = (pid) => {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1].split(" ");
  return (Number(fields[11]) + Number(fields[12])) * 10;
};

const get = (agent, port, path) =>
  new Promise((resolve, reject) => {
    const request = http.get({ agent, host: "127.0.0.1", port, path }, (response) => {
      const parts = [];
      response.on("data", (part) => parts.push(part)).on("end", () => resolve(Buffer.concat(parts).toString()));
    });
    request.on("error", reject);
  });

async function answering(ask) {
  for (let tries = 0; ; tries++) {
    try {
      await ask();
      return;
    } catch (error) {
      if (tries === 50) throw error;
      await sleep(100);
    }
  }
}
