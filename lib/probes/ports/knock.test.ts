import { spawn } from "node:child_process";
import { once } from "node:events";
import { connect } from "node:net";
import { setTimeout } from "node:timers/promises";
import { expect, it, onTestFinished } from "vitest";
import { runProbe } from "../run";
import { loopback, raw } from "../target.test-fixture";

// It says its port and then stands still, so that nobody is ever taken out of its queue.
const STANDING_STILL =
  'const s=require("net").createServer().listen(0,"127.0.0.1",1,()=>{require("fs").writeSync(1,String(s.address().port));' +
  "Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0)})";

/** A port whose queue is full: the system drops whoever comes next, without a word. */
async function silentPort(): Promise<number> {
  const child = spawn(process.execPath, ["-e", STANDING_STILL], { stdio: ["ignore", "pipe", "ignore"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  const [said] = await once(child.stdout, "data");
  const port = Number(String(said));
  while (await isTaken(port));
  return port;
}

async function isTaken(port: number): Promise<boolean> {
  const socket = connect(port, "127.0.0.1").on("error", () => {});
  onTestFinished(() => void socket.destroy());
  const taken = new Promise<true>((resolve) => socket.once("connect", () => resolve(true)));
  return Promise.race([taken, setTimeout(500, false)]);
}

it("a silent port is closed only while the control address answers, and never open", async () => {
  const silent = await silentPort();
  const control = await raw();
  const world = {
    ...{ baseUrl: null, policy: loopback(silent, control.port), resolve: async () => ["127.0.0.1"] },
    control: `127.0.0.1:${control.port}`,
  };
  const call = (settings: Record<string, unknown>) => ({
    kind: "tcp-ports",
    settings: { host: "app.probe.test", ...settings },
  });
  const asked = await Promise.all([
    runProbe(call({ closed: [silent] }), world),
    runProbe(call({ open: [silent] }), world),
    runProbe(call({ closed: [silent] }), { ...world, control: "127.0.0.1:1" }),
  ]);
  expect(asked.map(({ verdict }) => [verdict.outcome, verdict.reason, verdict.assertions[0]?.seen])).toEqual([
    ["pass", null, "127.0.0.1 filtered"],
    ["fail", null, "127.0.0.1 filtered"],
    ["error", "vantage_offline", "127.0.0.1 filtered"],
  ]);
});
