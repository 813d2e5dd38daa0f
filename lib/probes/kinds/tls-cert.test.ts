import { describe, expect, it } from "vitest";
import { certificate } from "../certificate.test-fixture";
import { closedPort, loopback, raw } from "../target.test-fixture";
import { ask, inDays, leaf, root, verdictOf } from "../tls/asked-cert.test-fixture";
import { served } from "../tls/served.test-fixture";

const alone = () => certificate({ name: "app.probe.test", authority: false, from: inDays(-10), to: inDays(80) });

function under(to: Date) {
  const brief = certificate({ name: "Brief", issuer: root, authority: true, from: inDays(-100), to });
  return leaf({ issuer: brief }, brief.cert);
}

describe("a good certificate", () => {
  it("passes, with what was seen of it", async () => {
    const { port } = await served(leaf());
    const { verdict, evidence } = await ask(port);
    expect(verdict).toMatchObject({
      outcome: "pass",
      summary: "The certificate is trusted, for this name, and valid for long enough",
    });
    expect(verdict.assertions.map(({ what, outcome }) => [what, outcome])).toEqual(
      [
        ...["Handshake", "Valid from", "Valid until", "Days left", "Days left of intermediates", "Name", "Chain"],
        ...["Sent chain", "Key", "Signature", "Alternative names"],
      ].map((what) => [what, "pass"]),
    );
    expect(evidence.details).toMatchObject({
      certificates: [
        {
          ip: "127.0.0.1",
          presented: {
            protocol: "TLSv1.3",
            chain: [
              {
                subject: "CN=app.probe.test",
                issuer: "CN=Test intermediate",
                fingerprint: expect.stringMatching(/^([0-9A-F]{2}:){31}[0-9A-F]{2}$/),
                serial: expect.stringMatching(/^[0-9A-F]+$/),
                keyBits: 256,
                signature: "SHA-256 with ECDSA",
              },
              { subject: "CN=Test intermediate" },
            ],
          },
        },
      ],
    });
  });

  it("is found at the deployment's own address, under another name, and for an address", async () => {
    const { port } = await served(leaf());
    const own = { baseUrl: `https://app.probe.test:${port}/app` };
    expect((await verdictOf(port, { host: undefined, port: undefined }, own)).outcome).toBe("pass");
    expect((await verdictOf(port, { host: "127.0.0.1", servername: "app.probe.test" })).outcome).toBe("pass");
    const wild = await served(leaf({ name: "*.probe.test" }));
    expect((await verdictOf(wild.port)).outcome).toBe("pass");
    const byAddress = await served(leaf({ name: "127.0.0.1" }));
    expect((await verdictOf(byAddress.port, { host: "127.0.0.1" })).outcome).toBe("pass");
    expect(await verdictOf(port, { host: undefined })).toMatchObject({ outcome: "error", reason: "config_invalid" });
  });

  it("passes against an authority of its own, and in TLS 1.2", async () => {
    const { port } = await served({ ...leaf(), maxVersion: "TLSv1.2" });
    const elsewhere = certificate({ name: "Elsewhere" });
    expect((await verdictOf(port, { ca: root.cert }, { trust: elsewhere.cert })).outcome).toBe("pass");
    expect((await verdictOf(port, { ca: elsewhere.cert })).outcome).toBe("fail");
  });
});

describe("a certificate that does not hold", () => {
  it.each<[string, () => { cert: string; key: string }, string]>([
    ["is over", () => leaf({ to: inDays(-1) }), `The certificate of app.probe.test expired on `],
    ["has not begun", () => leaf({ from: inDays(2) }), "The certificate of app.probe.test is not valid before "],
    [
      "ends in five days",
      () => leaf({ from: inDays(-85), to: inDays(5) }),
      "The certificate of app.probe.test ends in 5 days (",
    ],
    ["ends before a third of its life", () => leaf({ from: inDays(-340), to: inDays(60) }), "133 expected at least"],
    ["is for another host", () => leaf({ name: "other.test" }), "is not for app.probe.test but for other.test"],
    ["comes without its intermediate", () => leaf({}, ""), "its issuer is neither sent nor known"],
    ["rests on one that ends in five days", () => under(inDays(5)), "“CN=Brief” ends in 5 days ("],
    ["rests on one that is over", () => under(inDays(-1)), "“CN=Brief” expired on "],
    ["names a part of a label", () => leaf({ name: "ap*.probe.test" }), "is not for app.probe.test but for ap*.probe"],
    ["has its wildcard too high", () => leaf({ name: "*.test" }), "is not for app.probe.test but for *.test"],
    ["is signed by itself", alone, "it is self-signed"],
    ["is from nobody we know", () => leaf({ issuer: certificate({ name: "Elsewhere" }) }, ""), "does not verify"],
    ["has an RSA key of 1024 bits", () => leaf({ rsa: 1024 }), "is too small (rsa 1024 bits)"],
    ["is signed with SHA-1", () => leaf({ hash: "sha1" }), "is signed with SHA-1 with ECDSA"],
    ["lists no names", () => leaf({ nameless: true }), "but for no alternative name at all"],
    ["demands a staple that is not sent", () => leaf({ staple: true }), "demands a stapled OCSP answer"],
  ])("fails where it %s", async (_, made, sentence) => {
    const { port } = await served(made());
    const verdict = await verdictOf(port);
    expect(verdict).toMatchObject({ outcome: "fail", reason: null, summary: expect.stringContaining(sentence) });
  });

  it("says of a missing intermediate which one is missing", async () => {
    const { port } = await served(leaf({}, ""));
    const { assertions } = await verdictOf(port);
    expect(assertions.find(({ what }) => what === "Sent chain")).toMatchObject({
      outcome: "fail",
      seen: "1 sent, without “CN=Test intermediate”",
    });
  });

  it("takes the days that are asked for", async () => {
    const { port } = await served(leaf());
    expect((await verdictOf(port, { minDaysLeft: 80 })).outcome).toBe("pass");
    expect(await verdictOf(port, { minDaysLeft: 81 })).toMatchObject({
      outcome: "fail",
      summary: expect.stringMatching(/ends in 80 days \(\d{4}-\d\d-\d\d\), 81 expected at least$/),
    });
    const brief = await served(leaf({ from: inDays(-1), to: inDays(5) }));
    expect((await verdictOf(brief.port)).outcome).toBe("pass");
  });
});

describe("every address of a name", () => {
  it("is looked at: an old certificate at the second fails, and the sentence says where", async () => {
    const { port } = await served(leaf());
    await served(leaf({ to: inDays(-1) }), "127.0.0.2", port);
    const world = { resolve: async () => ["127.0.0.1", "127.0.0.2"] };
    expect(await verdictOf(port, {}, world)).toMatchObject({
      outcome: "fail",
      summary: expect.stringContaining("127.0.0.2: the certificate of app.probe.test expired on"),
    });
    expect((await verdictOf(port, { allAddresses: false }, world)).outcome).toBe("pass");
  });

  it("fails where one of them refuses", async () => {
    const { port } = await served(leaf());
    const { verdict } = await ask(port, {}, { resolve: async () => ["127.0.0.1", "127.0.0.3"] });
    expect(verdict).toMatchObject({
      outcome: "fail",
      summary: `127.0.0.3 refused the connection to port ${port}. Is it running?`,
    });
  });
});

describe("a server that does not come to TLS", () => {
  it("fails, and says what it did", async () => {
    const port = await closedPort();
    expect(await verdictOf(port)).toMatchObject({ outcome: "fail", summary: expect.stringContaining("refused") });
    const plain = await raw((socket) => socket.once("data", () => socket.end("HTTP/1.1 400 Bad\r\n\r\n")));
    expect((await verdictOf(plain.port)).summary).toBe("app.probe.test does not speak TLS on this port.");
    const alert = await raw((socket) => socket.once("data", () => socket.end(Buffer.from("15030300020228", "hex"))));
    expect((await verdictOf(alert.port)).summary).toBe("app.probe.test refused the TLS handshake: handshake failure.");
    const gone = await raw((socket) => socket.once("data", () => socket.destroy()));
    expect((await verdictOf(gone.port)).summary).toContain("closed the connection during the TLS handshake");
  });

  it("is not judged where the address is not allowed", async () => {
    const canary = await raw();
    expect(await verdictOf(canary.port, {}, { policy: loopback(1) })).toMatchObject({ reason: "policy_blocked" });
    expect(canary.hits()).toBe(0);
  });
});
