import { describe, expect, it, onTestFinished, vi } from "vitest";
import { ask, says } from "./http/asked.test-fixture";
import { probes } from "./registry";
import type { ProbeWorld, Progress } from "./run";
import { runProbe } from "./run";
import { closedPort, loopback, raw, web } from "./target.test-fixture";
import { Trouble } from "./trouble";

const statuses = (list: [number, Record<string, string>?][]) => {
  const left = [...list];
  return web((_, answer) => {
    const [status, headers] = left.length > 1 ? (left.shift() ?? [500]) : (left[0] ?? [500]);
    answer.writeHead(status, headers).end("ok");
  });
};

const QUICK: Partial<ProbeWorld> = { backoffMs: [1, 2] };
const thrice = ({ port }: { port: number }, world: Partial<ProbeWorld> = {}) =>
  runProbe(
    { kind: "http", settings: { url: "/" }, attempts: 3 },
    { baseUrl: `http://127.0.0.1:${port}`, policy: loopback(port), ...QUICK, ...world },
  );

describe("a run with attempts", () => {
  it("asks again while what it meets may pass, and a pass that was not the first answer is flaky", async () => {
    const target = await statuses([[503], [502], [200]]);
    const { verdict, evidence } = await thrice(target);
    expect(verdict).toMatchObject({ outcome: "warn", reason: "flaky" });
    expect(verdict.summary).toBe("Answered as expected, but flaky: passed at attempt 3 of 3");
    expect(evidence.attempts).toMatchObject([
      { n: 1, outcome: "fail", reason: null },
      { n: 2, outcome: "fail" },
      { n: 3, outcome: "pass" },
    ]);
    expect(evidence).toMatchObject({ outcome: "warn", response: { status: 200 } });
    expect(target.hits()).toBe(3);
  });

  it("asks no more than it was told, once where nothing was said", async () => {
    const target = await statuses([[504]]);
    expect((await thrice(target)).verdict).toMatchObject({ outcome: "fail", reason: null });
    expect(target.hits()).toBe(3);
    await ask(target, {}, QUICK);
    expect(target.hits()).toBe(4);
  });

  it("does not ask again where the answer is simply wrong, or right", async () => {
    for (const list of [[[404]], [[200]], [[500]], [[429]]] as [number][][]) {
      const target = await statuses(list);
      await thrice(target);
      expect(target.hits()).toBe(1);
    }
  });

  it("waits as long as it is told to, half a minute at most", async () => {
    const patient = await statuses([[429, { "retry-after": "0" }], [200]]);
    expect((await thrice(patient)).verdict.reason).toBe("flaky");
    for (const after of ["31", "soon", "120", new Date(Date.now() + 60_000).toUTCString()]) {
      const target = await statuses([[429, { "retry-after": after }], [200]]);
      expect((await thrice(target)).verdict.outcome).toBe("fail");
      expect(target.hits()).toBe(1);
    }
  });

  it("asks again after a refused connection and one that was closed", async () => {
    const port = await closedPort();
    const { evidence } = await thrice({ port });
    expect(evidence.attempts).toHaveLength(3);
    expect(evidence.summary).toContain("refused the connection");
    const resolve = vi.fn(async () => {
      throw Object.assign(new Error("again"), { code: "EAI_AGAIN" });
    });
    const unresolved = await thrice({ port }, { baseUrl: "http://depot.test/", resolve });
    expect(unresolved.verdict).toMatchObject({ outcome: "error", reason: "resolver_unavailable" });
    expect(resolve).toHaveBeenCalledTimes(3);
  });

  it("never asks twice where that does harm, nor where there is no time for it", async () => {
    const target = await statuses([[503]]);
    Object.assign(probes.http, { repeatable: () => false });
    onTestFinished(() => void Reflect.deleteProperty(probes.http, "repeatable"));
    await thrice(target);
    expect(target.hits()).toBe(1);
    Object.assign(probes.http, { repeatable: () => true });
    await thrice(target, { backoffMs: [60_000] });
    expect(target.hits()).toBe(2);
  });

  it("is cancelled also while it waits", async () => {
    const target = await statuses([[503]]);
    const controller = new AbortController();
    const cancel = () => controller.abort();
    const running = thrice(target, {
      backoffMs: [8000],
      signal: controller.signal,
      onProgress: ({ phases }) => phases.firstByte !== null && setTimeout(cancel, 50),
    });
    expect((await running).verdict).toMatchObject({ outcome: "error", reason: "cancelled" });
    expect(target.hits()).toBe(1);
  });
});

describe("the end of a run", () => {
  const stopping = (work: () => Promise<never>) => {
    const observe = vi.spyOn(probes.http, "observe").mockImplementation(work);
    onTestFinished(() => observe.mockRestore());
  };

  it("holds also for a kind that does not heed its signal", async () => {
    const mute = await raw();
    stopping(() => new Promise(() => {}));
    const { evidence } = await ask(mute, {}, { patienceMs: 200 });
    expect(evidence).toMatchObject({ outcome: "error", reason: "timeout_self" });
    expect(evidence.phases.total).toBeLessThan(700);
  });

  it("is what the call says, or else the kind, and not what is thrown as everything is taken down", async () => {
    const mute = await raw();
    const call = { kind: "http", settings: { url: "/" }, patienceMs: 1000 };
    const world = { baseUrl: `http://127.0.0.1:${mute.port}`, policy: loopback(mute.port) };
    const { evidence } = await runProbe(call, world);
    expect(evidence).toMatchObject({ outcome: "fail", reason: null });
    expect(evidence.summary).toBe("Accepted the connection but did not answer within 1 s.");
    expect(evidence.phases.total).toBeLessThan(1500);
    const drip = await web((_, answer) => void answer.writeHead(200).write("a"));
    expect((await ask(drip, {}, { patienceMs: 300 })).verdict.summary).toContain("Began to answer");
  });
});

describe("a target that does not let itself be reached", () => {
  const unreachable = () => {
    const observe = vi
      .spyOn(probes.http, "observe")
      .mockRejectedValue(new Trouble("No connection to 10.255.255.1 port 81 came about in time.", "vantage_offline"));
    onTestFinished(() => observe.mockRestore());
  };

  it("is not judged, unless the control address answers", async () => {
    const control = await raw();
    unreachable();
    const policy = loopback(control.port);
    const run = (world: Partial<ProbeWorld>) =>
      runProbe({ kind: "http", settings: { url: "/" } }, { patienceMs: 300, baseUrl: null, policy, ...world });
    expect((await run({})).verdict).toMatchObject({ outcome: "error", reason: "vantage_offline" });
    const judged = await run({ control: `127.0.0.1:${control.port}` });
    expect(judged.verdict).toMatchObject({ outcome: "fail", reason: null });
    expect(judged.verdict.summary).toContain(`in time, while the control address 127.0.0.1:${control.port} answers.`);
    for (const dead of [`127.0.0.1:${await closedPort()}`, "127.0.0.1", "", "169.254.169.254:80"])
      expect((await run({ control: dead })).verdict.reason).toBe("vantage_offline");
  });
});

describe("progress", () => {
  it("is told as phases are reached, attempt by attempt", async () => {
    const target = await says("ok");
    const told: Progress[] = [];
    await ask(target, {}, { onProgress: (progress) => told.push(progress) });
    expect(told.map(({ phases }) => phases.connect !== null).lastIndexOf(false)).toBeGreaterThanOrEqual(0);
    expect(told.at(-1)).toMatchObject({ n: 1, times: 1, target: { ip: "127.0.0.1", port: target.port } });
    expect(told.at(-1)?.phases.firstByte).toBeGreaterThan(0);
  });
});
