import { createHash } from "node:crypto";
import { describe, expect, it, vi } from "vitest";
import { canonical } from "@/lib/domain/canonical";
import { Evidence } from "@/lib/domain/probe/evidence";
import { ask, says, verdictAt } from "./http/asked.test-fixture";
import type { ProbeContext } from "./probe";
import { probes } from "./registry";
import { nameServer } from "./resolver.test-fixture";
import { runProbe } from "./run";
import { loopback, raw, web } from "./target.test-fixture";

describe("a run", () => {
  it("keeps what was seen, hashed, with secrets masked", async () => {
    const target = await web((_, answer) =>
      answer
        .writeHead(200, { "set-cookie": "sid=hunter22", "x-api-key": "hunter22", server: "depot" })
        .end('{"password":"hunter22","jwt":"eyJhbGciOiJIUzI1.eyJzdWIiOiIx.hunter22","note":"\0 ok"}'),
    );
    const { evidence, sha256 } = await ask(target, { url: "/health?token=hunter22&page=1" });
    expect(Evidence.parse(evidence)).toEqual(evidence);
    expect(sha256).toBe(createHash("sha256").update(canonical(evidence)).digest("hex"));
    expect(evidence).toMatchObject({
      kind: "http",
      outcome: "pass",
      target: { host: "127.0.0.1", ip: "127.0.0.1", port: target.port },
      request: { method: "GET", url: expect.stringContaining("page=1") },
      response: { status: 200, headers: { server: "depot", "set-cookie": "sid=[masked]", "x-api-key": "[masked]" } },
      policy: { decision: "allowed" },
    });
    expect(evidence.phases.firstByte).toBeGreaterThan(0);
    expect(JSON.stringify(evidence)).not.toContain("hunter22");
    expect(JSON.stringify(evidence)).not.toContain("\\u0000");
  });

  it("whose settings say nothing readable is not configured, and reaches nothing", async () => {
    const canary = await web((_, answer) => answer.end());
    for (const settings of [{ url: 7 }, { status: "any" }, { contains: "\ud800" }])
      expect(await verdictAt(canary, settings)).toMatchObject({ outcome: "error", reason: "config_invalid" });
    const world = { baseUrl: null, policy: loopback() };
    expect((await runProbe({ kind: "ping", settings: {} }, world)).verdict.summary).toContain("kind “ping”");
    expect((await runProbe({ kind: "http", settings: { url: "/" } }, world)).verdict).toMatchObject({
      reason: "config_invalid",
      summary: expect.stringContaining("no base URL"),
    });
    expect(canary.hits()).toBe(0);
  });

  it("to a denied address reaches nothing and says so, however the address is spelt", async () => {
    const canary = await web((_, answer) => answer.end("SECRET"));
    const spelt = [
      "127.0.0.1",
      "127.1",
      "0x7f000001",
      "2130706433",
      "[::ffff:127.0.0.1]",
      "[::]",
      "①②⑦.0.0.1",
      "127。0。0。1",
    ];
    for (const host of [...spelt, "localhost", "0", "127.1.1.1\\@127.0.0.1", "0177.0.0.1"]) {
      const settings = { url: `http://${host}:${canary.port}/` };
      const { verdict } = await runProbe({ kind: "http", settings }, { baseUrl: null, policy: loopback(1) });
      expect(verdict, host).toMatchObject({ outcome: "error", reason: "policy_blocked" });
    }
    expect(canary.hits()).toBe(0);
  });

  it("takes no proxy from the environment", async () => {
    const proxy = await raw();
    vi.stubEnv("HTTP_PROXY", `http://127.0.0.1:${proxy.port}`);
    vi.stubEnv("http_proxy", `http://127.0.0.1:${proxy.port}`);
    const target = await says("ok");
    expect((await verdictAt(target, {})).outcome).toBe("pass");
    vi.unstubAllEnvs();
    expect(proxy.hits()).toBe(0);
  });

  it("to a name goes where the name led when it was asked", async () => {
    const target = await web(({ headers }, answer) => answer.end(headers.host));
    const { resolve } = await nameServer((_, asked) => [asked === 1 ? "127.0.0.1" : "169.254.169.254"]);
    const baseUrl = `http://depot.test:${target.port}/app/`;
    const expected = { url: "/health", contains: `depot.test:${target.port}` };
    const first = await ask(target, expected, { baseUrl, resolve });
    expect(first.verdict.outcome).toBe("pass");
    expect(first.evidence.request?.url).toBe(`http://depot.test:${target.port}/app/health`);
    expect(await verdictAt(target, expected, { baseUrl, resolve })).toMatchObject({ reason: "policy_blocked" });
    expect(target.hits()).toBe(1);
  });

  it("that is cancelled says so, and one that breaks is our own defect, never green", async () => {
    const mute = await raw();
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 100);
    const cancelled = await verdictAt(mute, {}, { signal: controller.signal });
    expect(cancelled).toMatchObject({ outcome: "error", reason: "cancelled" });
    expect(await verdictAt(mute, {}, { signal: AbortSignal.abort() })).toMatchObject({ reason: "cancelled" });
    const observe = vi.spyOn(probes.http, "observe").mockRejectedValue(new TypeError("a slip"));
    expect(await ask(mute, {})).toMatchObject({ verdict: { reason: "internal" }, defect: new TypeError("a slip") });
    observe.mockImplementation(async (_: unknown, __: ProbeContext) => new Promise(() => {}));
    expect(await verdictAt(mute, {}, { patienceMs: 100 })).toMatchObject({
      outcome: "error",
      reason: "timeout_self",
    });
    observe.mockRestore();
  });
});
