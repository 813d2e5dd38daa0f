import { describe, expect, it } from "vitest";
import { certificate } from "./certificate.test-fixture";
import { nameServer } from "./resolver.test-fixture";
import { runProbe } from "./run";
import { type Listener, loopback, raw, secureWeb, web } from "./target.test-fixture";

const authority = certificate({ name: "Test authority" });
const yesterday = new Date(Date.now() - 86_400_000);
const tomorrow = new Date(Date.now() + 86_400_000);

async function verdictAt({ port }: Listener, host = "depot.test", trust: string | null = authority.cert) {
  const { resolve } = await nameServer(() => ["127.0.0.1"]);
  const world = { baseUrl: `https://${host}:${port}`, policy: loopback(port), resolve, ...(trust && { trust }) };
  const { verdict, evidence } = await runProbe({ kind: "http", settings: { url: "/" } }, world);
  return { ...verdict, tls: evidence.phases.tls };
}

const serving = (made: ReturnType<typeof certificate>) => secureWeb(made, (_, answer) => answer.end("ok"));

describe("a TLS target", () => {
  it("passes with a certificate for its name from a trusted authority", async () => {
    const target = await serving(certificate({ name: "depot.test", issuer: authority }));
    const verdict = await verdictAt(target);
    expect(verdict.outcome).toBe("pass");
    expect(verdict.tls).toBeGreaterThan(0);
    const byAddress = await serving(certificate({ name: "127.0.0.1", issuer: authority }));
    expect((await verdictAt(byAddress, "127.0.0.1")).outcome).toBe("pass");
    const nameless = await serving(certificate({ name: "depot.test", issuer: authority, nameless: true }));
    expect(await verdictAt(nameless)).toMatchObject({ outcome: "pass" });
  });

  it.each([
    ["another name", { name: "other.test", issuer: authority }, "is for another name"],
    ["an address", { name: "127.0.0.1", issuer: authority }, "is for another name"],
    ["no alternative name", { name: "other.test", issuer: authority, nameless: true }, "is for another name"],
    ["a past end", { name: "depot.test", issuer: authority, to: yesterday, from: new Date(0) }, "has expired"],
    ["a start to come", { name: "depot.test", issuer: authority, from: tomorrow }, "is not valid yet"],
    ["no authority", { name: "depot.test" }, "is self-signed"],
    ["an unknown authority", { name: "depot.test", issuer: certificate({ name: "Elsewhere" }) }, "cannot be verified"],
  ])("fails with a certificate with %s", async (_, wish, sentence) => {
    expect(await verdictAt(await serving(certificate(wish)))).toMatchObject({
      outcome: "fail",
      reason: null,
      summary: `The certificate of depot.test ${sentence}.`.replace(
        "verified.",
        "verified: an intermediate certificate is missing, or its authority is unknown.",
      ),
    });
  });

  it("fails with a certificate that only the test trusts, once the system's authorities are asked", async () => {
    const target = await serving(certificate({ name: "depot.test", issuer: authority }));
    expect((await verdictAt(target, "depot.test", null)).outcome).toBe("fail");
  });

  it("fails where something else answers, or nothing", async () => {
    const plain = await web((_, answer) => answer.end());
    expect((await verdictAt(plain)).summary).toBe("depot.test does not speak TLS on this port.");
    const gone = await raw((socket) => socket.once("data", () => socket.destroy()));
    expect((await verdictAt(gone)).summary).toContain("closed the connection during the TLS handshake");
    // A TLS alert record: fatal, handshake failure.
    const alert = await raw((socket) => socket.once("data", () => socket.end(Buffer.from("15030300020228", "hex"))));
    expect(await verdictAt(alert)).toMatchObject({
      outcome: "fail",
      summary: expect.stringContaining("handshake failure"),
    });
  });

  it("fails when the handshake is not done within four seconds", async () => {
    const started = performance.now();
    expect(await verdictAt(await raw())).toMatchObject({
      outcome: "fail",
      summary: expect.stringContaining("within 4 s"),
    });
    expect(performance.now() - started).toBeLessThan(4500);
  });
});
