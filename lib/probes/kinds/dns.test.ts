import { describe, expect, it } from "vitest";
import { nameServer, record, type Says } from "../dns/name-server.test-fixture";
import { runProbe } from "../run";
import { loopback } from "../target.test-fixture";

const NAME = "app.probe.test";
const A = (value: string) => ({ name: NAME, type: "A", value });
const ZONE = [record(NAME, "A", "203.0.113.7"), record(NAME, "A", "203.0.113.8")];
const BOTH = { records: [A("203.0.113.7"), A("203.0.113.8")] };

type Served = Awaited<ReturnType<typeof nameServer>>;

const ask = (servers: readonly Served[], settings: Record<string, unknown>) =>
  runProbe(
    { kind: "dns", settings: { resolvers: servers.map(({ server }) => server), ...settings } },
    { baseUrl: null, policy: loopback(...servers.map(({ port }) => port)) },
  );

const said = async (says: Says, settings: Record<string, unknown>) =>
  (await ask([await nameServer(says)], settings)).verdict;

describe("records", () => {
  it("pass where exactly those are there, and the questions and answers are kept", async () => {
    const { verdict, evidence } = await ask([await nameServer({ zone: ZONE })], BOTH);
    expect(verdict).toMatchObject({ outcome: "pass", summary: "The name servers answer as expected" });
    expect(evidence.exchange?.map(({ way, text }) => `${way} ${text.replace(/port \d+/, "port n")}`)).toEqual([
      "sent app.probe.test A at 127.0.0.1 port n",
      "received NOERROR 203.0.113.7, 203.0.113.8",
    ]);
  });

  it.each<[string, Says["zone"], string]>([
    ["one is missing", ZONE.slice(1), "expected 203.0.113.7, 203.0.113.8, saw 203.0.113.8"],
    ["one is too many", [...ZONE, record(NAME, "A", "198.51.100.66")], "saw 198.51.100.66, 203.0.113.7, 203.0.113.8"],
    ["the name does not exist", [], "saw no such name (NXDOMAIN)"],
    ["there is none of that type", [record(NAME, "AAAA", "2001:db8::7")], "saw no record of that type (NODATA)"],
  ])("fail where %s", async (_, zone, sentence) => {
    const { outcome, summary } = await said({ zone: zone ?? [] }, BOTH);
    expect([outcome, summary]).toEqual(["fail", expect.stringContaining(sentence)]);
    expect(summary).toMatch(/^app\.probe\.test A at 127\.0\.0\.1:\d+: /);
  });

  it("may have others beside them where that is said", async () => {
    const zone = [...ZONE, record(NAME, "A", "203.0.113.9")];
    expect((await said({ zone }, { ...BOTH, others: true })).outcome).toBe("pass");
    expect((await said({ zone: ZONE.slice(1) }, { ...BOTH, others: true })).outcome).toBe("fail");
  });

  it.each<[string, unknown, string]>([
    ["AAAA", "2001:db8:0:0:0:0:0:7", "2001:db8::7"],
    ["MX", { preference: 10, exchange: "mail.probe.test" }, "10 mail.probe.test."],
    ["TXT", ["v=one ", "two"], '"v=one two"'],
    ["NS", "ns1.probe.test", "NS1.probe.test"],
    ["CAA", { flags: 0, tag: "issue", value: "letsencrypt.org" }, '0 issue "letsencrypt.org"'],
    ["SRV", { priority: 1, weight: 2, port: 443, target: "app.probe.test" }, "1 2 443 app.probe.test"],
  ])("of the type %s are compared as they are written", async (type, data, value) => {
    const zone = [record(NAME, type, data)];
    expect((await said({ zone }, { records: [{ name: NAME, type, value }] })).outcome).toBe("pass");
    const other = { AAAA: "2001:db8::8" }[type] ?? `${value}x`;
    expect((await said({ zone }, { records: [{ name: NAME, type, value: other }] })).outcome).toBe("fail");
  });

  it("that must be gone pass where they are, and only then", async () => {
    const gone = { records: [{ name: NAME, absent: true }] };
    expect((await said({}, gone)).outcome).toBe("pass");
    expect((await said({ zone: [record(NAME, "AAAA", "2001:db8::7")] }, gone)).outcome).toBe("pass");
    expect((await said({ zone: ZONE }, gone)).outcome).toBe("fail");
    expect(await said({ instead: () => 2 }, gone)).toMatchObject({ outcome: "error", reason: "resolver_unavailable" });
  });
});

describe("a resolver that does not say", () => {
  it.each<[string, Says, string]>([
    ["fails", { instead: () => 2 }, "failed (SERVFAIL) when asked for app.probe.test A"],
    ["refuses", { instead: () => 5 }, "refused to answer when asked for app.probe.test A"],
    ["talks nonsense", { instead: () => Buffer.from("no answer") }, "cannot be read as DNS"],
    ["answers another question", { instead: () => Buffer.alloc(12) }, "cannot be read as DNS"],
  ])("is an error where it %s", async (_, says, sentence) => {
    expect(await said(says, BOTH)).toMatchObject({
      outcome: "error",
      reason: "resolver_unavailable",
      summary: expect.stringContaining(sentence),
    });
  });

  it("is an error where it is silent, or not there", async () => {
    const mute = await nameServer({ instead: () => null });
    const { verdict } = await ask([mute], BOTH);
    expect(verdict).toMatchObject({ outcome: "error", reason: "resolver_unavailable" });
    expect(verdict.summary).toContain("did not answer");
    const nobody = await runProbe(
      { kind: "dns", settings: { ...BOTH, resolvers: ["127.0.0.1:1"] } },
      { baseUrl: null, policy: loopback(1) },
    );
    expect(nobody.verdict).toMatchObject({ outcome: "error", reason: "resolver_unavailable" });
  });

  it("is not asked where its address is not allowed", async () => {
    const { server } = await nameServer({ zone: ZONE });
    const call = { kind: "dns", settings: { ...BOTH, resolvers: [server] } };
    expect((await runProbe(call, { baseUrl: null, policy: loopback(1) })).verdict).toMatchObject({
      reason: "policy_blocked",
    });
  });

  it("is asked again by TCP where the answer is too long", async () => {
    const server = await nameServer({ zone: ZONE, truncates: true });
    expect((await ask([server], BOTH)).verdict.outcome).toBe("pass");
    expect(server.tcp()).toBe(1);
  });
});

describe("several resolvers", () => {
  it("each have to answer the same", async () => {
    const fresh = await nameServer({ zone: ZONE });
    const also = await nameServer({ zone: ZONE });
    expect((await ask([fresh, also], BOTH)).verdict.outcome).toBe("pass");
    const stale = await nameServer({ zone: [record(NAME, "A", "192.0.2.1")] });
    const { verdict } = await ask([fresh, stale], BOTH);
    expect(verdict).toMatchObject({
      outcome: "fail",
      summary: expect.stringContaining(`at ${stale.server}: expected`),
    });
    expect(verdict.assertions.map(({ outcome }) => outcome)).toEqual(["pass", "fail"]);
  });

  it("have to agree where no value is named", async () => {
    const any = { records: [{ name: NAME }] };
    const fresh = await nameServer({ zone: ZONE });
    const stale = await nameServer({ zone: ZONE.slice(1) });
    expect((await ask([fresh, await nameServer({ zone: ZONE })], any)).verdict.outcome).toBe("pass");
    expect((await ask([fresh, stale], any)).verdict).toMatchObject({
      outcome: "fail",
      summary: expect.stringContaining("the resolvers do not agree on app.probe.test A".replace("the", "The")),
    });
  });
});

describe("an alias", () => {
  const alias = record(NAME, "CNAME", "edge.cdn.test");
  const wanted = { records: [{ name: NAME, type: "CNAME", value: "edge.cdn.test" }] };

  it("passes where it leads to an address, and fails where it dangles", async () => {
    expect((await said({ zone: [alias, record("edge.cdn.test", "A", "203.0.113.7")] }, wanted)).outcome).toBe("pass");
    expect(await said({ zone: [alias] }, wanted)).toMatchObject({
      outcome: "fail",
      summary: expect.stringContaining("is an alias of edge.cdn.test, which does not exist"),
    });
    const empty = [alias, record("edge.cdn.test", "TXT", "parked")];
    expect((await said({ zone: empty }, wanted)).summary).toContain("which has no address");
  });

  it("is followed to the addresses it leads to", async () => {
    const zone = [alias, record("edge.cdn.test", "A", "203.0.113.7")];
    expect((await said({ zone }, { records: [A("203.0.113.7")] })).outcome).toBe("pass");
    expect((await said({ zone }, { records: [A("203.0.113.8")] })).outcome).toBe("fail");
  });
});
