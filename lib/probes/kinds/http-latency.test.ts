import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { certificate } from "../certificate.test-fixture";
import { runProbe } from "../run";
import { closedPort, loopback, secureWeb, web } from "../target.test-fixture";

const QUICK = { n: 20, warmup: 1, perSecond: 1000, p95Ms: 1000 };

const run = (port: number, settings: Record<string, unknown> = {}, world = {}) =>
  runProbe(
    { kind: "http-latency", settings: { url: "/", ...QUICK, ...settings } },
    { baseUrl: `http://127.0.0.1:${port}`, policy: loopback(port), ...world },
  );

/** Answers at once, and the requests that `slow` says after 60 ms; the first one is the warm-up. */
function answering(slow: (n: number) => boolean = () => false, fails: (n: number) => boolean = () => false) {
  let asked = -1;
  return web(async (_, answer) => {
    asked += 1;
    if (slow(asked)) await sleep(60);
    answer.writeHead(fails(asked) ? 500 : 200).end("ok");
  });
}

describe("the probe http-latency", () => {
  it("passes what is quick, and keeps every sample", async () => {
    const { port, hits } = await answering();
    const { verdict, evidence } = await run(port);
    expect(verdict).toMatchObject({
      outcome: "pass",
      summary: expect.stringMatching(/^Half of 20 answers within [\d.]+ ms/),
    });
    expect(evidence.details).toMatchObject({ mode: "cold", p95: expect.any(Number) });
    expect(evidence.details?.["samples"]).toHaveLength(20);
    expect(hits()).toBe(21);
  });

  it("fails the percentile that is late, though the mean is not", async () => {
    const { port } = await answering((n) => n > 0 && n % 10 === 0);
    const { verdict } = await run(port, { p95Ms: 50, p50Ms: 50 });
    expect(verdict).toMatchObject({
      outcome: "fail",
      summary: expect.stringMatching(/^Expected p95 ≤ 50 ms, saw [\d.]+ ms$/),
    });
    expect(verdict.assertions).toContainEqual(expect.objectContaining({ what: "p50", outcome: "pass" }));
  });

  it("fails errors among quick answers", async () => {
    const { port } = await answering(undefined, (n) => n === 7);
    expect((await run(port)).verdict).toMatchObject({
      ...{ outcome: "fail", summary: "1 of 20 requests failed, the first: status 500" },
    });
    const hangs = await web(({ socket }) => void socket.destroy());
    expect((await run(hangs.port)).verdict).toMatchObject({
      ...{
        outcome: "fail",
        summary: "10 of 10 requests failed, the first: It closed the connection without answering",
      },
    });
    const gone = await run(await closedPort());
    expect(gone.verdict).toMatchObject({ outcome: "fail", summary: expect.stringContaining("refused the connection") });
  });

  it("has no p95 of too few answers", async () => {
    const { port } = await answering(undefined, (n) => n > 10);
    expect((await run(port)).verdict.assertions).toContainEqual({
      ...{ what: "p95", outcome: "error", expected: "at most 1000 ms", seen: "10 answers", reason: "no_data" },
    });
  });

  it("asks over one connection that stays open, where that is what counts", async () => {
    const { port, hits } = await answering();
    expect((await run(port, { mode: "warm" })).verdict.outcome).toBe("pass");
    expect(hits()).toBe(1);
    const authority = certificate({ name: "Test authority" });
    const target = await secureWeb(certificate({ name: "127.0.0.1", issuer: authority }), (_, answer) =>
      answer.end("ok"),
    );
    const baseUrl = `https://127.0.0.1:${target.port}`;
    const { verdict } = await run(target.port, { mode: "warm" }, { baseUrl, trust: authority.cert });
    expect(verdict.outcome).toBe("pass");
    expect(target.hits()).toBe(1);
  });

  it("opens another where the target closes it, and does not count that", async () => {
    const { port, hits } = await web((_, answer) => answer.setHeader("connection", "close").end("ok"));
    expect((await run(port, { mode: "warm" })).verdict.outcome).toBe("pass");
    expect(hits()).toBe(21);
  });

  it("tells slow connections from a slow server", async () => {
    const slowToAccept = await web((request, answer) => {
      const { socket } = request as unknown as { socket: { asked?: boolean } };
      const first = !socket.asked;
      socket.asked = true;
      void sleep(first ? 60 : 0).then(() => answer.end("ok"));
    });
    expect((await run(slowToAccept.port, { p50Ms: 40, mode: "cold" })).verdict.outcome).toBe("fail");
    expect((await run(slowToAccept.port, { p50Ms: 40, mode: "warm" })).verdict.outcome).toBe("pass");
  });

  it("shows the server's share beside the round trip", async () => {
    const { port } = await answering();
    const { verdict, evidence } = await run(port, { subtractRtt: true });
    expect(verdict.outcome).toBe("pass");
    expect(evidence.details?.["rttMs"]).toBeGreaterThan(0);
    expect(verdict.assertions.find(({ what }) => what === "p95")?.seen).toMatch(
      /ms without the round trip of [\d.]+ ms$/,
    );
  });

  it("refuses settings that assert nothing, or ask too little for what they assert", async () => {
    const { port, hits } = await answering();
    for (const [settings, sentence] of [
      [{ p95Ms: undefined }, "This asserts nothing"],
      [{ n: 19 }, "at least 20 times"],
      [{ p99Ms: 9 }, "at least 100 times"],
    ] as const)
      expect((await run(port, settings)).verdict).toMatchObject({
        ...{ outcome: "error", reason: "config_invalid", summary: expect.stringContaining(sentence) },
      });
    expect(hits()).toBe(0);
  });

  it("does not take the time of a redirect for that of the page behind it", async () => {
    const { port } = await web((_, answer) => answer.writeHead(302, { location: "/login" }).end());
    expect((await run(port)).verdict).toMatchObject({
      ...{ outcome: "fail", summary: "20 of 20 requests failed, the first: status 302" },
    });
  });
});
