import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** A Countersign of its own, started as a person starts it. */
export class Launcher {
  readonly url: string;
  said = "";
  readonly #env: NodeJS.ProcessEnv;
  readonly #dataDir: string;
  #process: ChildProcess | undefined;

  constructor(dataDir: string, port: number) {
    const { DATABASE_URL: _, DATABASE_OWNER_URL: __, PUBLIC_URL: ___, HOST: ____, ...inherited } = process.env;
    this.url = `http://localhost:${port}`;
    this.#dataDir = dataDir;
    this.#env = { ...inherited, DATA_DIR: dataDir, PORT: String(port) };
  }

  /** Resolves once it says that it is ready. */
  async start(): Promise<void> {
    this.said = "";
    const child = spawn(process.execPath, [join("scripts", "start.mjs")], { cwd: ROOT, env: this.#env });
    this.#process = child;
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (this.said += text));
    const until = Date.now() + 60_000;
    while (!this.said.includes("Ctrl-C stops everything")) {
      if (child.exitCode !== null || Date.now() > until) throw new Error(`It did not start:\n${this.said}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  /** The token of the one-time link for the first owner. */
  get ownerToken(): string {
    return /\/welcome\/(\S+)/.exec(this.said)?.[1] ?? "";
  }

  /** Kills one part hard, or the launcher itself. */
  kill(part: "web" | "worker" | "database" | "launcher"): void {
    process.kill(this.#pidOf(part), "SIGKILL");
  }

  async stop(): Promise<void> {
    const child = this.#process;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGTERM");
    await ended;
  }

  /** What `npm run record -- verify` or `rebuild` says of this installation; throws where something does not match. */
  record(act: "verify" | "rebuild"): string {
    const options = { cwd: ROOT, env: this.#env, encoding: "utf8" } as const;
    return execFileSync(process.execPath, [join("scripts", "record.mjs"), act], options);
  }

  #pidOf(part: "web" | "worker" | "database" | "launcher"): number {
    const launcher = this.#process?.pid ?? 0;
    if (part === "launcher") return launcher;
    if (part === "database") {
      return Number(readFileSync(join(this.#dataDir, "postgres", "postmaster.pid"), "utf8").split("\n")[0]);
    }
    const program = join("dist", `${part === "web" ? "server" : "worker"}.js`);
    const processes = execFileSync("ps", ["-A", "-o", "pid=,ppid=,args="], { encoding: "utf8" }).split("\n");
    const found = processes
      .map((line) => line.trim().split(/\s+/))
      .find(([, parent, ...args]) => Number(parent) === launcher && args.includes(program));
    if (!found) throw new Error(`${part} does not run`);
    return Number(found[0]);
  }
}

/** A port nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
