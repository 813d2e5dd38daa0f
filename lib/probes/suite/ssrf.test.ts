import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { Target } from "../probe";
import { probes } from "../registry";
import type { Resolve } from "../resolve";
import { type ProbeWorld, runProbe } from "../run";
import { closedPort, web } from "../target.test-fixture";
import { AIMS } from "./aim.test-fixture";
import { type Canary, canary } from "./canary.test-fixture";
import { everything, NAMES, NEVER, PRIVATE, SPELLINGS } from "./vectors.test-fixture";

let trap: Canary;
beforeAll(async () => {
  trap = await canary();
});
afterAll(() => trap.close());

const resolve: Resolve = async (name) => NAMES[name] ?? ["127.0.0.1"];
const CLOSED: ProbeWorld["policy"] = { allow: [], forbiddenPorts: [] };

const reaching = Object.keys(probes).filter((kind) => AIMS[kind] !== undefined);

const run = (kind: string, at: Target, world: Partial<ProbeWorld> = {}) => {
  const { settings, baseUrl } = AIMS[kind]?.(at) ?? { settings: {}, baseUrl: null };
  const open = { secret: async () => "sesame-77-open", owned: () => true };
  return runProbe({ kind, settings }, { baseUrl, policy: CLOSED, resolve, ...open, patienceMs: 3000, ...world });
};

async function expectBlocked(kind: string, host: string, world: Partial<ProbeWorld> = {}) {
  const { verdict } = await run(kind, { host, port: trap.port }, world);
  const said = `${JSON.stringify(host)}: ${verdict.summary}`;
  expect(verdict.outcome, said).toBe("error");
  expect(["policy_blocked", "config_invalid"], said).toContain(verdict.reason);
}

describe("every kind", () => {
  it("is aimed by the suites", () => {
    expect(Object.keys(AIMS)).toEqual(
      expect.arrayContaining(Object.keys(probes).filter((kind) => kind !== "heartbeat")),
    );
  });

  it("is shown more than 150 ways to where it must not go", () => {
    expect(NEVER.length + PRIVATE.length + SPELLINGS.length + Object.keys(NAMES).length).toBeGreaterThan(150);
  });
});

describe.each(reaching)("the kind %s", (kind) => {
  it("reaches no denied address, spelling or name", async () => {
    for (const host of [...NEVER, ...PRIVATE, ...SPELLINGS, ...Object.keys(NAMES)]) await expectBlocked(kind, host);
    expect(trap.hits()).toBe(0);
  });

  it("reaches nothing that is never reached, although everything is allowed", async () => {
    const policy = { allow: everything(trap.port), forbiddenPorts: [] };
    const names = [
      "metadata.example.org",
      "metadata6.example.org",
      "azure.example.org",
      "nat64.example.org",
      "zero.example.org",
    ];
    for (const host of [...NEVER, ...names]) await expectBlocked(kind, host, { policy });
    expect(trap.hits()).toBe(0);
  });

  it("reaches neither the product's own ports nor what is allowed to other kinds or on other ports", async () => {
    const loopback = (ports: number[], kinds?: string[]) => [{ address: "127.0.0.0/8", ports, kinds }];
    const own = { allow: loopback([trap.port]), forbiddenPorts: [trap.port] };
    await expectBlocked(kind, "127.0.0.1", { policy: own });
    await expectBlocked(kind, "loopback.example.org", { policy: own });
    const others = Object.keys(probes).filter((other) => other !== kind);
    await expectBlocked(kind, "127.0.0.1", { policy: { allow: loopback([trap.port], others), forbiddenPorts: [] } });
    await expectBlocked(kind, "127.0.0.1", { policy: { allow: loopback([trap.port - 1]), forbiddenPorts: [] } });
    for (const port of [22, 25, 5432, 6379]) {
      const { verdict } = await run(kind, { host: "127.0.0.1", port });
      expect(["policy_blocked", "config_invalid"]).toContain(verdict.reason);
    }
    expect(trap.hits()).toBe(0);
  });

  it("is not led astray by a second answer of the resolver", async () => {
    let asked = 0;
    const rebinding: Resolve = async () => {
      asked += 1;
      return [asked === 1 ? "127.0.0.77" : "127.0.0.1"];
    };
    const policy = { allow: [{ address: "127.0.0.77/32", ports: [await closedPort()] }], forbiddenPorts: [] };
    const port = policy.allow[0]?.ports[0] ?? 0;
    const { verdict } = await run(kind, { host: "rebind.example.org", port }, { policy, resolve: rebinding });
    expect(["fail", "error"]).toContain(verdict.outcome);
    expect(asked).toBeLessThanOrEqual(1);
    expect(trap.hits()).toBe(0);
  });

  it("goes through no proxy that the environment names", async () => {
    const proxy = `http://127.0.0.1:${trap.port}`;
    for (const name of ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy"])
      vi.stubEnv(name, proxy);
    vi.stubEnv("NODE_USE_ENV_PROXY", "1");
    const port = await closedPort();
    const policy = { allow: [{ address: "127.0.0.1/32", ports: [port] }], forbiddenPorts: [] };
    const { verdict } = await run(kind, { host: "127.0.0.1", port }, { policy });
    vi.unstubAllEnvs();
    expect(["fail", "error"]).toContain(verdict.outcome);
    expect(trap.hits()).toBe(0);
  });

  it("follows no redirect to where it must not go", async () => {
    const leads = [
      ...["127.0.0.1", "[::1]", "2130706433", "127.1", "localhost", "foo@127.0.0.1", "loopback.example.org"],
      ...["[::ffff:127.0.0.1]", "mixed.example.org", "169.254.169.254", "metadata.google.internal", "①②⑦.0.0.1"],
    ].map((host) => `http://${host}:${trap.port}/`);
    const odd = [
      `//127.0.0.1:${trap.port}/`,
      `gopher://127.0.0.1:${trap.port}/`,
      "file:///etc/passwd",
      `\\\\127.0.0.1:${trap.port}\\`,
    ];
    const follow = async (location: string) => {
      const start = await web((_, answer) =>
        answer.writeHead(302, { location: Buffer.from(location).toString("latin1") }).end(),
      );
      const policy = { allow: [{ address: "127.0.0.1/32", ports: [start.port] }], forbiddenPorts: [] };
      const { evidence } = await run(kind, { host: "127.0.0.1", port: start.port }, { policy, patienceMs: 500 });
      const reached = evidence.redirects.length > 0 && ["pass", "warn"].includes(evidence.outcome);
      expect(reached, `${location}: ${evidence.summary}`).toBe(false);
    };
    await Promise.all([...leads, ...odd].map(follow));
    expect(trap.hits()).toBe(0);
  });
});
