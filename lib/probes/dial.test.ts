import type { Socket } from "node:net";
import { describe, expect, it } from "vitest";
import type { Observed } from "@/lib/domain/probe/evidence";
import type { Policy } from "./address";
import { dialer } from "./dial";
import { reacher } from "./reach";
import type { Resolve } from "./resolve";
import { nameServer } from "./resolver.test-fixture";
import { loopback, raw } from "./target.test-fixture";

const nothing = (): Observed => ({
  ...{ target: null, request: null, response: null, redirects: [], policy: null },
  phases: { dns: null, connect: null, tls: null, firstByte: null, total: null },
});

type Attempt = { policy?: Policy; resolve?: Resolve; seen?: Observed; signal?: AbortSignal };

async function dial(host: string, port: number, { policy, resolve, seen, signal }: Attempt = {}): Promise<string> {
  const closed: Policy = { allow: [], forbiddenPorts: [] };
  const patience = signal ?? AbortSignal.timeout(8000);
  const socket: Socket = await dialer(reacher(policy ?? closed, resolve))({ host, port }, seen ?? nothing(), patience);
  socket.destroy();
  return `${socket.remoteAddress}`;
}

const HOSTS = [
  ...[
    "127.0.0.1",
    "127.1",
    "127.0.1",
    "0",
    "0.0.0.0",
    "2130706433",
    "0x7f000001",
    "0x7f.1",
    "0177.0.0.1",
    "017700000001",
  ],
  ...[
    "01200034567",
    "localhost",
    "LOCALHOST",
    "localhost.",
    "::1",
    "[::1]",
    "::",
    "::ffff:127.0.0.1",
    "::fFFf:127.0.0.1",
  ],
  ...[
    "::ffff:7f00:1",
    "::127.0.0.1",
    "::7f00:1",
    "::ffff:0:127.0.0.1",
    "64:ff9b::7f00:1",
    "2002:7f00:1::",
    "fe80::1%lo",
  ],
  ...["127.0.0.1 ", "127.0.0.1.", "", ".", "a".repeat(300), `${"a".repeat(64)}.org`, "ex\nample.com", "example.com/"],
  ...[
    "foo@127.0.0.1",
    "①②⑦.0.0.1",
    "127。0。0。1",
    "%31%32%37.0.0.1",
    "0.0.0.0.",
    "1.2.3",
    "a..b",
    "-a.org",
    "[127.0.0.1]",
  ],
  ...["0x.0x7f", "example.0x7f000001", "127.0.0.1\0.example.org", "fe80::1%25lo", "169.254.169.254", "10.0.0.1"],
];

describe("dial", () => {
  it("sends nothing to a listener behind any spelling of a denied address", async () => {
    const canary = await raw();
    const canary6 = await raw(undefined, "::1");
    for (const host of HOSTS)
      for (const { port } of [canary, canary6])
        await expect(dial(host, port), host).rejects.toMatchObject({ reason: "policy_blocked" });
    expect([canary.hits(), canary6.hits()]).toEqual([0, 0]);
  });

  it("reaches an allowed address on an allowed port, and says by which rule", async () => {
    const { port } = await raw();
    const seen = nothing();
    const policy = { allow: [{ address: "127.0.0.1/32", ports: [port] }], forbiddenPorts: [] };
    expect(await dial("127.0.0.1", port, { policy, seen })).toBe("127.0.0.1");
    expect(seen).toMatchObject({
      target: { host: "127.0.0.1", ip: "127.0.0.1", port },
      policy: { decision: "allowed", rule: `allowed network 127.0.0.1/32 port ${port}` },
    });
    expect(seen.phases.connect).toBeGreaterThanOrEqual(0);
  });

  it("does not reach another address or port of an allowed one, nor the product's own port", async () => {
    const canary = await raw();
    const elsewhere = { allow: [{ address: "127.0.0.2/32", ports: [canary.port] }], forbiddenPorts: [] };
    await expect(dial("127.0.0.1", canary.port, { policy: elsewhere })).rejects.toThrow("not among the allowed");
    await expect(dial("127.0.0.1", canary.port, { policy: loopback(1) })).rejects.toThrow("not among the allowed");
    const own = { ...loopback(canary.port), forbiddenPorts: [canary.port] };
    await expect(dial("127.0.0.1", canary.port, { policy: own })).rejects.toThrow("Countersign itself");
    expect(canary.hits()).toBe(0);
  });

  it("opens what an entry is for, to the kinds it names alone", async () => {
    const canary = await raw();
    const allow = [{ address: "127.0.0.1/32", ports: [canary.port], kinds: ["http", "redis"] }];
    for (const kind of ["postgres", undefined])
      await expect(
        dial("127.0.0.1", canary.port, { policy: { allow, forbiddenPorts: [], kind } }),
      ).rejects.toMatchObject({ reason: "policy_blocked" });
    expect(canary.hits()).toBe(0);
    expect(await dial("127.0.0.1", canary.port, { policy: { allow, forbiddenPorts: [], kind: "redis" } })).toBe(
      "127.0.0.1",
    );
  });

  it("opens a host that an entry names on its own ports, and no other name or literal of the same address", async () => {
    const target = await raw();
    const allow = [{ address: "db.depot.internal", ports: [target.port] }];
    const policy = { allow, forbiddenPorts: [] };
    const resolve: Resolve = async () => ["127.0.0.1"];
    const seen = nothing();
    expect(await dial("DB.depot.internal.", target.port, { policy, resolve, seen })).toBe("127.0.0.1");
    expect(seen.policy?.rule).toBe(`allowed host db.depot.internal port ${target.port}`);
    for (const host of ["other.test", "127.0.0.1", "x.db.depot.internal"])
      await expect(dial(host, target.port, { policy, resolve })).rejects.toMatchObject({ reason: "policy_blocked" });
    await expect(dial("db.depot.internal", 1, { policy, resolve })).rejects.toThrow("not among the allowed");
    const own = { ...policy, forbiddenPorts: [target.port] };
    await expect(dial("db.depot.internal", target.port, { policy: own, resolve })).rejects.toThrow(
      "Countersign itself",
    );
    for (const never of ["169.254.169.254", "100.100.100.200", "198.18.0.1", "fd00:ec2::254"])
      await expect(
        dial("db.depot.internal", target.port, { policy, resolve: async () => [never] }),
      ).rejects.toMatchObject({ reason: "policy_blocked" });
    expect(target.hits()).toBe(1);
  });

  it("does not even look up a name that means something else on every network", async () => {
    let asked = 0;
    const resolve: Resolve = async () => {
      asked += 1;
      return ["93.184.216.34"];
    };
    for (const host of ["depot", "localhost", "a.localhost", "depot.local", "x.internal", "nas.home.arpa", "INTERNAL."])
      await expect(dial(host, 443, { resolve }), host).rejects.toThrow("probes do not look those up");
    await expect(dial("metadata.google.internal", 80, { resolve })).rejects.toMatchObject({ reason: "policy_blocked" });
    expect(asked).toBe(0);
  });

  it("denies a name when one of its addresses is denied", async () => {
    const canary = await raw();
    const { resolve } = await nameServer(() => ["93.184.216.34", "127.0.0.1"]);
    const seen = nothing();
    await expect(dial("mixed.test", canary.port, { resolve, seen })).rejects.toThrow("mixed.test (127.0.0.1) is");
    expect(seen.policy?.decision).toBe("blocked");
    expect(canary.hits()).toBe(0);
  });

  it("asks for a name once, so that a second answer changes nothing", async () => {
    const canary = await raw();
    const { resolve, asked } = await nameServer((_, question) => [question === 1 ? "127.0.0.5" : "127.0.0.1"]);
    const policy = { allow: [{ address: "127.0.0.5/32", ports: [canary.port] }], forbiddenPorts: [] };
    await expect(dial("rebind.test", canary.port, { resolve, policy })).rejects.toThrow("127.0.0.5 refused");
    expect(asked()).toBe(1);
    expect(canary.hits()).toBe(0);
  });

  it("tries the next judged address when the first refuses", async () => {
    const { port } = await raw();
    const { resolve } = await nameServer(() => ["127.0.0.5", "127.0.0.1"]);
    expect(await dial("two.test", port, { resolve, policy: loopback(port) })).toBe("127.0.0.1");
  });

  it("takes an unknown name for the target's fault, and a resolver that fails for none", async () => {
    const missing = await nameServer(() => "NXDOMAIN");
    await expect(dial("gone.test", 80, missing)).rejects.toMatchObject({ reason: null });
    const empty = await nameServer(() => []);
    await expect(dial("empty.test", 80, empty)).rejects.toThrow("does not resolve to any address");
    const broken = await nameServer(() => "SERVFAIL");
    await expect(dial("broken.test", 80, broken)).rejects.toMatchObject({ reason: "resolver_unavailable" });
  });

  it("waits two seconds for a silent resolver", async () => {
    const silent = await nameServer(() => "silence");
    const started = performance.now();
    await expect(dial("silent.test", 80, silent)).rejects.toMatchObject({ reason: "resolver_unavailable" });
    expect(performance.now() - started).toBeLessThan(2500);
  });

  it("says that a port refuses", async () => {
    const { port } = await raw();
    const policy = loopback(1);
    await expect(dial("127.0.0.1", 1, { policy })).rejects.toThrow("refused the connection to port 1");
    expect(port).toBeGreaterThan(1);
  });

  it("ends with its signal", async () => {
    const { port } = await raw();
    const signal = AbortSignal.abort(new Error("enough"));
    await expect(dial("127.0.0.1", port, { policy: loopback(port), signal })).rejects.toThrow("enough");
  });
});
