import type { TlsOptions } from "node:tls";
import { describe, expect, it } from "vitest";
import { ask, GOOD, verdictOf } from "../tls/asked-config.test-fixture";
import { served } from "../tls/served.test-fixture";

const weak = (suites: string): TlsOptions => ({ ...GOOD, ciphers: `${suites}:${GOOD.ciphers}:@SECLEVEL=0` });

describe("a server of today", () => {
  it("passes, with every answer kept and what was not tested", async () => {
    const { port } = await served({ ...GOOD, ALPNProtocols: [...GOOD.ALPNProtocols] });
    const { verdict, evidence } = await ask(port, { grade: "A+", http2: true });
    expect(verdict).toMatchObject({
      outcome: "pass",
      summary: "Old versions and broken ciphers are refused, today's are offered (A+ criteria, subset)",
    });
    expect(verdict.assertions.find(({ what }) => what === "TLS 1.0")).toEqual({
      ...{ what: "TLS 1.0", outcome: "pass" },
      ...{ expected: "refused by the server", seen: "refused by the server: protocol version" },
    });
    expect(verdict.assertions).toHaveLength(17);
    expect(evidence.details).toMatchObject({
      versions: { "TLS 1.3": { is: "accepted", version: "TLS 1.3" }, "SSL 3": { is: "refused" } },
      grade: "A+",
      notTested: expect.arrayContaining(["order of ciphers"]),
    });
  });

  it("passes with TLS 1.3 alone, where that is what is wanted", async () => {
    const { port } = await served({ ...GOOD, minVersion: "TLSv1.3" } as TlsOptions);
    expect((await verdictOf(port, { min: "1.3", offered: ["1.3"], grade: "A+" })).outcome).toBe("pass");
    expect(await verdictOf(port)).toMatchObject({
      outcome: "fail",
      summary: "app.probe.test does not offer TLS 1.2: refused by the server: protocol version",
    });
  });
});

describe("a server that falls behind", () => {
  it.each<[string, TlsOptions, Record<string, unknown>, string]>([
    ["TLS 1.1", { ...weak("DEFAULT"), minVersion: "TLSv1.1" }, {}, "app.probe.test still offers TLS 1.1"],
    ["TLS 1.0", { ...weak("DEFAULT"), minVersion: "TLSv1" }, {}, "app.probe.test still offers TLS 1.0; and 1 more"],
    [
      "nothing but TLS 1.0",
      { ...weak("DEFAULT"), minVersion: "TLSv1", maxVersion: "TLSv1" },
      {},
      "still offers TLS 1.0",
    ],
    [
      "no TLS 1.3",
      { ...GOOD, maxVersion: "TLSv1.2" } as TlsOptions,
      {},
      "app.probe.test does not offer TLS 1.3: refused by the server: protocol version",
    ],
    [
      "TLS 1.2 where 1.3 is the oldest",
      GOOD as unknown as TlsOptions,
      { min: "1.3", offered: ["1.3"] },
      "still offers TLS 1.2",
    ],
    ["no encryption", weak("NULL-SHA256"), {}, "accepts what is broken: Ciphers without encryption (NULL)"],
    [
      "anonymous ciphers",
      { ...weak("AECDH-AES128-SHA:ADH-AES128-SHA"), dhparam: "auto" },
      {},
      "accepts what is broken: Ciphers without a certificate",
    ],
    [
      "CBC alone",
      { ...GOOD, ciphers: "ECDHE-RSA-AES128-SHA256:TLS_AES_128_GCM_SHA256" } as TlsOptions,
      {},
      "offers TLS 1.2 with CBC ciphers only",
    ],
    [
      "no forward secrecy",
      { ...GOOD, ciphers: "AES128-GCM-SHA256:TLS_AES_128_GCM_SHA256" } as TlsOptions,
      {},
      "offers no cipher with forward secrecy",
    ],
    ["no HTTP/2", { ...GOOD, ALPNProtocols: ["http/1.1"] } as TlsOptions, { http2: true }, "does not offer HTTP/2"],
  ])("fails with %s", async (_, options, settings, sentence) => {
    const { port } = await served(options);
    expect(await verdictOf(port, settings)).toMatchObject({
      outcome: "fail",
      reason: null,
      summary: expect.stringContaining(sentence),
    });
  });

  it("is warned of CBC with SHA-1, and graded by what speaks against it", async () => {
    const old = await served({ ...weak("ECDHE-RSA-AES128-SHA") });
    expect(await verdictOf(old.port)).toMatchObject({
      outcome: "warn",
      summary: "app.probe.test still offers ciphers of CBC with SHA-1",
    });
    const { port } = await served({ ...GOOD, maxVersion: "TLSv1.2" } as TlsOptions);
    const offered = { offered: ["1.2"] };
    expect((await verdictOf(port, offered)).outcome).toBe("pass");
    expect(await verdictOf(port, { ...offered, grade: "A" })).toMatchObject({
      outcome: "fail",
      summary: "Grade A criteria (subset) expected, A- (subset): no TLS 1.3 reached",
    });
    expect((await verdictOf(port, { ...offered, grade: "B" })).outcome).toBe("pass");
  });
});
