import { describe, expect, it } from "vitest";
import { runProbe } from "../run";
import { loopback } from "../target.test-fixture";
import { nameServer, record, type Says } from "./name-server.test-fixture";

const ZONE = "probe.test";
const soa = (serial: number) =>
  record(ZONE, "SOA", {
    ...{ mname: "ns1.probe.test", rname: "root.probe.test", serial },
    ...{ refresh: 1, retry: 1, expire: 1, minimum: 1 },
  });

/** Asks a resolver and two name servers of the zone. */
async function verdictOf(
  settings: Record<string, unknown>,
  resolver: Says,
  owners: readonly Says[] = [],
  ports: readonly number[] = [],
) {
  const asked = await nameServer(resolver);
  const served = await Promise.all(owners.map((says) => nameServer({ authoritative: true, ...says })));
  const all = [asked, ...served];
  const { verdict } = await runProbe(
    {
      kind: "dns",
      settings: { resolvers: [asked.server], nameservers: served.map(({ server }) => server), ...settings },
    },
    { baseUrl: null, policy: loopback(...ports, ...all.map(({ port }) => port)) },
  );
  return verdict;
}

describe("the name servers of a zone", () => {
  it.each<[string, readonly Says[], string, string]>([
    ["agree", [{ zone: [soa(7)] }, { zone: [soa(7)] }], "pass", "The name servers answer as expected"],
    ["hold different versions", [{ zone: [soa(7)] }, { zone: [soa(6)] }], "fail", "hold different versions of it"],
    ["do not all serve it", [{ zone: [soa(7)] }, { authoritative: false, zone: [soa(7)] }], "fail", "does not serve"],
    ["fail", [{ zone: [soa(7)] }, { instead: () => 2 }], "error", "failed (SERVFAIL)"],
  ])("that %s", async (_, owners, outcome, sentence) => {
    expect(await verdictOf({ zone: ZONE }, {}, owners)).toMatchObject({
      outcome,
      summary: expect.stringContaining(sentence),
    });
  });

  it("that nobody names cannot be judged", async () => {
    expect(await verdictOf({ zone: ZONE }, { zone: [soa(7)] })).toMatchObject({ outcome: "error", reason: "no_data" });
  });

  it("are found by their NS records, and asked at their own addresses", async () => {
    const zone = [soa(7), record(ZONE, "NS", "ns1.probe.test"), record("ns1.probe.test", "A", "127.9.9.9")];
    const records = [{ name: "app.probe.test" }];
    const app = record("app.probe.test", "A", "203.0.113.7");
    // Nobody listens there, which is what shows that it was asked.
    const silent = await verdictOf({ zone: ZONE }, { zone }, [], [53]);
    expect(silent).toMatchObject({ outcome: "error", summary: expect.stringContaining("127.9.9.9 cannot be reached") });
    const lived = await verdictOf({ records, ttl: { max: 9 } }, { zone: [...zone, app] }, [], [53]);
    expect(lived).toMatchObject({ outcome: "error" });
    expect(lived.assertions.map(({ what }) => what.replace(/127.0.0.1:\d+/, "resolver"))).toEqual([
      "app.probe.test A at resolver",
      "Time to live of app.probe.test A at ns1.probe.test",
    ]);
  });

  it("of which one has no address are not taken to agree", async () => {
    const names = ["ns1.probe.test", "ns2.probe.test"].map((name) => record(ZONE, "NS", name));
    const verdict = await verdictOf({ zone: ZONE }, { zone: [soa(7), ...names] });
    expect(verdict).toMatchObject({
      ...{ outcome: "error", reason: "resolver_unavailable" },
      summary: "No address of ns1.probe.test is known here",
    });
  });

  it("say how long records live", async () => {
    const app = (ttl: number) => ({ zone: [record("app.probe.test", "A", "203.0.113.7", ttl)] });
    const asked = (ttl: number) =>
      verdictOf({ records: [{ name: "app.probe.test" }], ttl: { min: 60, max: 300 } }, app(1), [app(ttl)]);
    expect((await asked(300)).outcome).toBe("pass");
    expect(await asked(86_400)).toMatchObject({
      outcome: "fail",
      summary: expect.stringMatching(/^Time to live of app\.probe\.test A at .*: expected 60 to 300 s, saw 86400 s$/),
    });
    expect((await asked(59)).outcome).toBe("fail");
  });
});

describe("the authority that may issue", () => {
  const caa = { name: "app.probe.test", issuer: "letsencrypt.org" };
  const issue = (name: string, value: string) => record(name, "CAA", { flags: 0, tag: "issue", value });

  it.each<[string, Says["zone"], string, string]>([
    ["is allowed at the name", [issue("app.probe.test", "letsencrypt.org; accounturi=x")], "pass", ""],
    ["is allowed above it", [issue(ZONE, "letsencrypt.org")], "pass", ""],
    ["is not allowed", [issue(ZONE, "other.test")], "fail", "expected allows letsencrypt.org, saw 0 issue other.test"],
    ["is overruled nearer by", [issue(ZONE, "letsencrypt.org"), issue("app.probe.test", ";")], "fail", "saw 0 issue ;"],
    ["is not named at all", [], "fail", "has no CAA record: any authority may issue for it"],
  ])("%s", async (_, zone, outcome, sentence) => {
    const verdict = await verdictOf({ caa }, { zone: zone ?? [] });
    expect([verdict.outcome, verdict.summary]).toEqual([outcome, expect.stringContaining(sentence)]);
  });
});

describe("mail of a domain", () => {
  const txt = (name: string, ...texts: string[]) => texts.map((text) => record(name, "TXT", text));
  const spf = txt(ZONE, "v=spf1 mx -all");
  const dmarc = txt("_dmarc.probe.test", "v=DMARC1; p=reject");

  it.each<[string, Says["zone"], string, string]>([
    ["has both", [...spf, ...dmarc], "pass", ""],
    ["has none", [], "warn", "probe.test publishes no SPF record; and 1 more"],
    ["has no DMARC", spf, "warn", "probe.test publishes no DMARC record"],
    ["lets everybody send", [...txt(ZONE, "v=spf1 +all"), ...dmarc], "fail", "lets everybody send"],
    ["has two SPF records", [...spf, ...spf, ...dmarc], "fail", "publishes 2 SPF records, so none counts"],
    ["only watches", [...spf, ...txt("_dmarc.probe.test", "v=DMARC1; p=none")], "warn", "it only watches"],
    ["says no policy", [...spf, ...txt("_dmarc.probe.test", "v=DMARC1")], "fail", "does not say one policy"],
  ])("%s", async (_, zone, outcome, sentence) => {
    const verdict = await verdictOf({ mailDomain: ZONE }, { zone: zone ?? [] });
    expect([verdict.outcome, verdict.summary]).toEqual([outcome, expect.stringContaining(sentence)]);
  });

  it("has the DMARC record of the domain above", async () => {
    const zone = [...txt("mail.probe.test", "v=spf1 mx -all"), ...dmarc];
    expect((await verdictOf({ mailDomain: "mail.probe.test" }, { zone })).outcome).toBe("pass");
  });
});
