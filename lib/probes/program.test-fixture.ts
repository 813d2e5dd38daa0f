import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

/** A program run to its end: its exit code, and what it wrote. */
export function ran(program: string, args: readonly string[], input = ""): Promise<{ code: number; out: string }> {
  const child = spawn(program, args, { stdio: ["pipe", "pipe", "pipe"] });
  let out = "";
  child.stdout.on("data", (chunk) => (out += chunk));
  child.stderr.on("data", (chunk) => (out += chunk));
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code: code ?? -1, out }));
  });
}

/** A server run until the test is over; answers when what it wrote says it is ready. */
export async function running(program: string, args: readonly string[], ready: RegExp): Promise<void> {
  const child = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  let out = "";
  await new Promise<void>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      out += chunk;
      if (ready.test(out)) resolve();
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.once("error", reject);
    child.once("close", (code) => reject(new Error(`${program} ended with ${code}: ${out.slice(-2000)}`)));
  });
}

/** A folder that is gone after the test. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), "countersign-probe-"));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** A port that was free a moment ago, for a program that cannot be told to choose one. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}
