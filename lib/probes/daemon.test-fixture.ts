import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** A program that listens: its folder, which goes with it, and the end of it. */
export type Daemon = { folder: string; stop: () => Promise<void> };

type Wish = {
  program: string;
  /** Files by name, written into a folder of its own before it starts. */
  files: Record<string, string>;
  arguments: (folder: string) => string[];
  /** It has started when this port of loopback takes a connection. */
  port: number;
};

/** Starts a program of the system and waits until it listens. */
export async function daemon({ program, files, arguments: argumentsFor, port }: Wish): Promise<Daemon> {
  const folder = mkdtempSync(join(tmpdir(), "daemon-"));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const child = spawn(program, argumentsFor(folder), { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk) => {
      said += chunk;
    });
  const gone = once(child, "exit");
  const stop = async () => {
    child.kill("SIGKILL");
    await gone;
    rmSync(folder, { recursive: true, force: true });
  };
  while (child.exitCode === null && !(await listens(port))) await sleep(20);
  if (child.exitCode === null) return { folder, stop };
  await stop();
  throw new Error(`${program} did not start: ${said}`);
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
}
