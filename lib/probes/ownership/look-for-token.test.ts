import { createSocket } from "node:dgram";
import { once } from "node:events";
import dnsPacket from "dns-packet";
import { describe, expect, it, onTestFinished } from "vitest";
import { certificate } from "../certificate.test-fixture";
import { loopback, secureWeb } from "../target.test-fixture";
import { lookForToken } from "./look-for-token";
import { txtRecords } from "./txt-records";

const domain = "shop.probe.test";
const token = "countersign-0123456789abcdef";
const name = `_countersign-probe.${domain}`;

/** A name server on loopback with the TXT records of one name; `null` never answers. */
async function nameServer(texts: string[] | null) {
  const server = createSocket("udp4");
  server.on("message", (message, { port, address }) => {
    if (texts === null) return;
    const { id, questions = [] } = dnsPacket.decode(message);
    const known = questions[0]?.name.toLowerCase() === name;
    const answers = known ? texts.map((data) => ({ type: "TXT" as const, name, ttl: 1, data })) : [];
    const flags = dnsPacket.AUTHORITATIVE_ANSWER | (known ? 0 : 3);
    server.send(dnsPacket.encode({ type: "response", id: id ?? 0, flags, questions, answers }), port, address);
  });
  server.bind(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  return txtRecords([`127.0.0.1:${server.address().port}`]);
}

/** A web server for the domain on loopback, over a certificate of an authority that is trusted. */
async function site(body: string, status = 200, of = domain) {
  const authority = certificate({ name: "Test authority" });
  const { port } = await secureWeb(certificate({ name: of, issuer: authority }), (request, answer) => {
    answer.writeHead(request.url === "/.well-known/countersign-probe.txt" ? status : 404, { location: "/elsewhere" });
    answer.end(body);
  });
  return { policy: loopback(port), resolve: async () => ["127.0.0.1"], trust: authority.cert, port };
}

describe("the token of a domain", () => {
  it("is found in its TXT record, also beside others", async () => {
    const world = { ...(await site("nothing")), txt: await nameServer(["v=spf1 -all", token]) };
    expect(await lookForToken(domain, token, world)).toEqual({ showing: "txt" });
  });

  it("is found in its file", async () => {
    const world = { ...(await site(`${token}\n`)), txt: await nameServer([]) };
    expect(await lookForToken(domain, token, world)).toEqual({ showing: "file" });
  });

  it.each([
    ["another token", [`${token}0`], 200, `There is no|Another text is in`],
    ["a page that is not there", [], 404, "There is no TXT record"],
    ["a redirect, which is not followed", [], 302, "There is no"],
  ])("is not found in %s", async (_, texts, status, words) => {
    const world = { ...(await site("something else", status)), txt: await nameServer(texts) };
    const looked = await lookForToken(domain, token, world);
    expect(looked).toEqual({ sure: true, reason: expect.stringMatching(new RegExp(words)) });
  });

  it("is not taken from a server that cannot show its name", async () => {
    const world = { ...(await site(token, 200, "other.probe.test")), txt: await nameServer([]) };
    expect(await lookForToken(domain, token, world)).toMatchObject({ sure: true });
  });

  it("is not asked of an address that is refused, and nothing is sure then", async () => {
    const world = { ...(await site(token)), policy: loopback(), txt: await nameServer([]) };
    expect(await lookForToken(domain, token, world)).toEqual({
      sure: false,
      reason: expect.stringContaining("does not show it"),
    });
  });

  it("is open where no name server answers", async () => {
    const world = { ...(await site("nothing")), txt: await nameServer(null) };
    expect(await lookForToken(domain, token, world)).toEqual({
      sure: false,
      reason: expect.stringContaining("No name server answered"),
    });
  });
});
