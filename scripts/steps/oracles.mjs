import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { run, tailOf } from "./run.mjs";
import { step } from "./step.mjs";

/** Programs the probes are held against, by the Debian package each comes from. */
const ORACLES = {
  nginx: "nginx",
  "redis-server": "redis-server",
  "redis-cli": "redis-tools",
  named: "bind9",
  dig: "bind9-dnsutils",
  dnsmasq: "dnsmasq-base",
  sslscan: "sslscan",
  openssl: "openssl",
  curl: "curl",
  psql: "postgresql-client",
  swaks: "swaks",
  promtool: "prometheus",
  "prometheus-blackbox-exporter": "prometheus-blackbox-exporter",
};

/** What those programs, and applications that tests start, need beside themselves. */
const LIBRARIES = ["libnet-ssleay-perl", "python3-flask", "python3-django"];

/** The services among those packages: tests start the programs themselves, and the machine has no use for the services. */
const SERVICES = ["nginx", "redis-server", "named", "prometheus", "prometheus-blackbox-exporter"];

const FOLDERS = ["/usr/local/bin", "/usr/bin", "/usr/local/sbin", "/usr/sbin"];
const POLICY = "/usr/sbin/policy-rc.d";

/**
 * Installs from Debian what the tests of probes are held against. Where that cannot be, it says so and goes on: those tests
 * are then skipped, by name.
 */
export function oracles() {
  return step("looking for the servers probes are tested against", async (done) => {
    const missing = await missed();
    if (missing.length === 0) return done("servers that probes are tested against: all there");
    const said = await install(missing.map((name) => ORACLES[name] ?? name));
    const left = await missed();
    if (left.length === 0) return done(`servers that probes are tested against: installed ${missing.join(", ")}`);
    done(`servers that probes are tested against: without ${left.join(", ")} (${said ?? "installed, but not found"})`);
  });
}

/** Programs and libraries that are not there. */
async function missed() {
  const { output } = await run("dpkg-query", ["-W", `-f=\${Package} \${db:Status-Status}\n`, ...LIBRARIES]).catch(
    () => ({
      output: "",
    }),
  );
  const installed = output.split("\n");
  return [
    ...Object.keys(ORACLES).filter((program) => !isThere(program)),
    ...LIBRARIES.filter((library) => !installed.includes(`${library} installed`)),
  ];
}

const isThere = (program) => FOLDERS.some((folder) => existsSync(join(folder, program)));

/** Resolves to why it could not, if so. */
async function install(packages) {
  if (!existsSync("/usr/bin/apt-get")) return "this is not Debian";
  if ((await asRoot("true")).code !== 0) return "neither root nor sudo without a password";
  const running = SERVICES.filter(isEnabled);
  const guarded = existsSync(POLICY) ? null : await holdServices();
  try {
    await asRoot("apt-get", "update", "-qq");
    const { code, output } = await asRoot("apt-get", "install", "-y", "-qq", "--no-install-recommends", ...packages);
    return code === 0 ? undefined : `apt-get: ${tailOf(output, 1)}`;
  } finally {
    await guarded?.release();
    const added = SERVICES.filter((service) => isEnabled(service) && !running.includes(service));
    if (added.length > 0) await asRoot("systemctl", "disable", "--quiet", ...added);
  }
}

/** While this file says 101, installing a service does not start it. */
async function holdServices() {
  await asRoot("sh", "-c", `printf '#!/bin/sh\\nexit 101\\n' > ${POLICY} && chmod 755 ${POLICY}`);
  return { release: () => asRoot("rm", "-f", POLICY) };
}

const WANTED_BY = "/etc/systemd/system/multi-user.target.wants";
const isEnabled = (service) => existsSync(WANTED_BY) && readdirSync(WANTED_BY).includes(`${service}.service`);

function asRoot(...command) {
  const [program, ...args] = process.getuid() === 0 ? command : ["sudo", "-n", ...command];
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  return run(program, args, { env }).catch((error) => ({ code: 1, output: error.message }));
}
