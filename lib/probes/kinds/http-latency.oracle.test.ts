import { execFile } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { percentile } from "../http/latency/percentile";
import { oracle } from "../oracle.test-fixture";
import { runProbe } from "../run";
import { loopback, web } from "../target.test-fixture";

const curl = oracle("curl");
const LIMIT_MS = 100;

/** Takes 200 ms for every tenth request, or for none of them. */
function target(slow: boolean) {
  let asked = 0;
  return web(async (_, answer) => {
    asked += 1;
    if (slow && asked % 10 === 0) await sleep(200);
    answer.end("ok");
  });
}

describe.skipIf(curl === null)("the probe http-latency", () => {
  it.each([
    ["a quick target", false, "pass"],
    ["one that is slow now and then", true, "fail"],
  ] as const)("judges %s as designed (oracle: curl)", async (_, slow, expected) => {
    const { port } = await target(slow);
    const address = `http://127.0.0.1:${port}/`;
    const asked = Array.from({ length: 20 }, () => ["-o", "/dev/null", address]).flat();
    const { stdout } = await promisify(execFile)(curl ?? "", ["-s", "-w", "%{time_total}\n", ...asked]);
    const times = stdout.trim().split("\n").map(Number);
    expect(times).toHaveLength(20);
    expect(percentile(times, 95) * 1000 <= LIMIT_MS).toBe(expected === "pass");
    const settings = { url: address, n: 20, warmup: 0, perSecond: 1000, mode: "warm", p95Ms: LIMIT_MS };
    const { verdict } = await runProbe({ kind: "http-latency", settings }, { baseUrl: null, policy: loopback(port) });
    expect(verdict.outcome).toBe(expected);
  });
});
