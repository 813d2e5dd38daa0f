import { describe, expect, it } from "vitest";
import { runProbe } from "../run";
import { loopback } from "../target.test-fixture";
import { nameServer, record, type Says } from "./name-server.test-fixture";

const NAME = "app.probe.test";

async function verdictOf(settings: Record<string, unknown>, ...all: readonly Says[]) {
  const served = await Promise.all(all.map((says) => nameServer(says)));
  const resolvers = served.map(({ server }) => server);
  const { verdict } = await runProbe(
    { kind: "dns", settings: { resolvers, ...settings } },
    { baseUrl: null, policy: loopback(...served.map(({ port }) => port)) },
  );
  return verdict;
}

const referring: Says = { refers: record("probe.test", "NS", "ns1.elsewhere.test") };
const txt = (value: string) => ({ records: [{ name: NAME, type: "TXT", value }] });

describe("an answer that says nothing of the name", () => {
  it.each([
    { records: [{ name: NAME, absent: true }] },
    { records: [{ name: NAME }] },
    { caa: { name: NAME, issuer: "letsencrypt.org" } },
    { mailDomain: "probe.test" },
  ])("is an error where it only refers to others: %j", async (settings) => {
    expect(await verdictOf(settings, referring)).toMatchObject({
      ...{ outcome: "error", reason: "resolver_unavailable" },
      summary: expect.stringContaining("only says whom to ask for"),
    });
  });

  it("is no disagreement where resolvers do not answer", async () => {
    const failing: Says = { instead: () => 2 };
    const any = { records: [{ name: NAME }] };
    expect(await verdictOf(any, failing, failing)).toMatchObject({
      ...{ outcome: "error", reason: "resolver_unavailable" },
    });
    const there: Says = { zone: [record(NAME, "A", "203.0.113.7")] };
    expect(await verdictOf(any, there, failing)).toMatchObject({ outcome: "error" });
  });

  it("is one that was counted down: it says nothing of the time to live", async () => {
    const cache = await nameServer({ zone: [record(NAME, "A", "203.0.113.7", 200)] });
    const settings = { records: [{ name: NAME }], ttl: { max: 300 }, resolvers: [cache.server] };
    const { verdict } = await runProbe(
      { kind: "dns", settings: { ...settings, nameservers: [cache.server] } },
      { baseUrl: null, policy: loopback(cache.port) },
    );
    expect(verdict).toMatchObject({
      ...{ outcome: "error", reason: "no_data", summary: expect.stringContaining("has been counted down") },
    });
  });
});

describe("a text", () => {
  it.each([
    ["in several strings", ["v=spf1 ", "-all"], '"v=spf1 "   "-all"'],
    ["with quotes and backslashes", ['say "a\\b"'], '"say \\"a\\\\b\\""'],
    ["as it is, without quotes", ['say "a"'], 'say "a"'],
    [
      "cut in the midst of a letter",
      [Buffer.from("gr\u00fc\u00df").subarray(0, 3), Buffer.from("gr\u00fc\u00df").subarray(3)],
      "gr\u00fc\u00df",
    ],
  ])("is compared %s", async (_, data, value) => {
    const zone = [record(NAME, "TXT", data)];
    expect((await verdictOf(txt(value), { zone })).outcome).toBe("pass");
    expect((await verdictOf(txt(`${value}x`), { zone })).outcome).toBe("fail");
  });

  it("is read to its end, also where it is long", async () => {
    const spf = ["v=spf1 ", ...Array.from({ length: 60 }, (_, n) => `ip4:192.0.2.${n} `.padEnd(25)), "+all"];
    const zone = [record("probe.test", "TXT", spf), record("_dmarc.probe.test", "TXT", "v=DMARC1; p=reject")];
    expect(await verdictOf({ mailDomain: "probe.test" }, { zone })).toMatchObject({
      ...{ outcome: "fail", summary: "The SPF record of probe.test lets everybody send" },
    });
  });
});

describe("a domain below another", () => {
  const above = (dmarc: string): Says => ({
    zone: [
      record("mail.probe.test", "TXT", "v=spf1 -all"),
      record("_dmarc.mail.probe.test", "TXT", "a wildcard answers here"),
      record("_dmarc.probe.test", "TXT", dmarc),
    ],
  });

  it("has the policy that the other has for it, past what is no DMARC record", async () => {
    const settings = { mailDomain: "mail.probe.test" };
    expect((await verdictOf(settings, above("v=DMARC1; p=reject"))).outcome).toBe("pass");
    expect(await verdictOf(settings, above("v=DMARC1; p=reject; sp=none"))).toMatchObject({
      ...{ outcome: "warn", summary: expect.stringContaining("for domains below (sp)") },
    });
  });
});

describe("CAA", () => {
  const caa = (...all: [string, string][]): Says => ({
    zone: all.map(([tag, value]) => record("probe.test", "CAA", { flags: 0, tag, value })),
  });
  const asked = (name: string, more = {}) => ({ caa: { name, issuer: "letsencrypt.org" }, ...more });

  it("warns of another authority that may issue too", async () => {
    const two = caa(["issue", "letsencrypt.org; accounturi=https://x.test/1"], ["Issue", "other.test"]);
    expect(await verdictOf(asked(NAME), two)).toMatchObject({
      ...{ outcome: "warn", summary: "The CAA records of app.probe.test allow other.test too" },
    });
    expect((await verdictOf(asked(NAME, { others: true }), two)).outcome).toBe("pass");
    expect(
      (await verdictOf(asked(NAME), caa(["issue", "letsencrypt.org"], ["iodef", "mailto:a@x.test"]))).outcome,
    ).toBe("pass");
    expect((await verdictOf(asked(NAME), caa(["issue", ";"]))).outcome).toBe("fail");
  });

  it("is issuewild for a wildcard, where there is any", async () => {
    const wild = caa(["issue", "letsencrypt.org"], ["issuewild", ";"]);
    expect((await verdictOf(asked(NAME), wild)).outcome).toBe("pass");
    expect((await verdictOf(asked("*.probe.test"), wild)).outcome).toBe("fail");
    expect((await verdictOf(asked("*.probe.test"), caa(["issue", "letsencrypt.org"]))).outcome).toBe("pass");
  });
});
