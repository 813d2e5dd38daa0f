import { describe, expect, it } from "vitest";
import { runProbe } from "../run";
import { loopback, raw, web } from "../target.test-fixture";

/** Settings of each kind that asks below the base URL, which listens on `port`. */
const KINDS: [string, (port: number) => Record<string, unknown>][] = [
  ["http", () => ({ url: "/", follow: true })],
  ["http-latency", () => ({ url: "/", p95Ms: 1000, perSecond: 1000 })],
  ["http-headers", () => ({})],
  ["http-redirect", (port) => ({ port })],
  ["http-cookies", () => ({})],
  ["http-cors", () => ({ url: "/" })],
];

const run = (kind: string, settings: Record<string, unknown>, port: number, world: Record<string, unknown> = {}) =>
  runProbe({ kind, settings }, { baseUrl: `http://127.0.0.1:${port}`, policy: loopback(port), ...world });

describe.each(KINDS)("the probe %s", (kind, settings) => {
  it("never reaches an address that is denied, and says so", async () => {
    const canary = await web((_, answer) => answer.end("SECRET"));
    const { verdict } = await run(kind, settings(canary.port), canary.port, { policy: loopback(1) });
    expect(verdict).toMatchObject({ outcome: "error", reason: "policy_blocked" });
    expect(canary.hits()).toBe(0);
  });

  it("ends at its deadline, red, before a target that never answers", async () => {
    const { port } = await raw();
    const { verdict } = await run(kind, settings(port), port, { patienceMs: 250 });
    expect(verdict.outcome).toBe("fail");
    expect(verdict.summary).toContain("did not answer within 0.25 s");
  });

  it("is red before a target that speaks no HTTP", async () => {
    const { port } = await raw((socket) => socket.once("data", () => socket.end("SSH-2.0-OpenSSH_9.2\r\n")));
    const { verdict } = await run(kind, settings(port), port);
    expect(verdict).toMatchObject({ outcome: "fail", summary: expect.stringContaining("is not HTTP") });
  });

  it("does not judge without an address", async () => {
    const { verdict } = await run(kind, settings(1), 1, { baseUrl: null });
    expect(verdict).toMatchObject({ outcome: "error", reason: "config_invalid" });
  });
});
