import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll } from "vitest";
import { certificate } from "../certificate.test-fixture";
import { oracle } from "../oracle.test-fixture";
import { type ProbeWorld, runProbe } from "../run";
import { closedPort, loopback } from "../target.test-fixture";

export const HOST = "cache.probe.test";
export const PASSWORD = `canary-${randomBytes(9).toString("hex")}`;
export const authority = certificate({ name: "Test authority" });
export const redisServer = oracle("redis-server");

const running: (() => Promise<void>)[] = [];

// Of the file that imports this: a hook made within another hook is never run.
afterAll(() => Promise.all(running.map((stop) => stop())));

/** A Redis of its own on loopback that ends with the test file; over TLS where `tls`. `lines` are its configuration. */
export async function realRedis(
  lines: readonly string[],
  tls = true,
  as: readonly string[] = [],
): Promise<{ port: number; folder: string }> {
  const folder = mkdtempSync(join(tmpdir(), "countersign-redis-"));
  const { cert, key } = certificate({ name: HOST, issuer: authority });
  for (const [name, text] of Object.entries({ cert, key, ca: authority.cert })) writeFileSync(join(folder, name), text);
  const port = await closedPort();
  const files = [`tls-cert-file ${folder}/cert`, `tls-key-file ${folder}/key`, `tls-ca-cert-file ${folder}/ca`];
  const ports = tls ? ["port 0", `tls-port ${port}`, "tls-auth-clients no", ...files] : [`port ${port}`];
  writeFileSync(join(folder, "conf"), ["bind 127.0.0.1", `dir ${folder}`, ...ports, ...lines, ""].join("\n"));
  const child = spawn(redisServer ?? "redis-server", [join(folder, "conf"), ...as], { stdio: "ignore" });
  running.push(() => ended(child, folder));
  await reachable(port, child);
  return { port, folder };
}

async function ended(child: ChildProcess, folder: string) {
  const gone = child.exitCode === null ? once(child, "exit") : undefined;
  child.kill("SIGKILL");
  await gone;
  rmSync(folder, { recursive: true, force: true });
}

async function reachable(port: number, child: ChildProcess) {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`Redis ended with ${child.exitCode}.`);
    const socket = connect(port, "127.0.0.1");
    const there = await once(socket, "connect").then(
      () => true,
      () => false,
    );
    socket.destroy();
    if (there) return;
    await sleep(20);
  }
}

/** Runs a Redis probe against a port of loopback. */
export const probed = (port: number, settings: Record<string, unknown> = {}, world: Partial<ProbeWorld> = {}) =>
  runProbe(
    { kind: "redis", settings: { host: HOST, port, password: "REDIS_PASSWORD", ...settings } },
    {
      ...{ baseUrl: null, policy: loopback(port), trust: authority.cert },
      ...{ resolve: async () => ["127.0.0.1"], secret: async () => PASSWORD, ...world },
    },
  );
