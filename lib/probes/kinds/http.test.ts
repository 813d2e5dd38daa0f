import { createSecureServer, type Http2Server } from "node:http2";
import type { AddressInfo } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { certificate } from "../certificate.test-fixture";
import { ask, says, verdictAt } from "../http/asked.test-fixture";
import { loopback, raw, secureWeb, web } from "../target.test-fixture";

const HEALTHY = { status: "healthy", version: "2.4.1", components: [{ status: "up" }, { status: "up" }] };

const json = (body: unknown, headers = {}, status = 200) =>
  says(JSON.stringify(body), { "content-type": "application/json", ...headers }, status);

const EXPECTED = {
  contentType: "application/json",
  json: { path: "$.components[*].status", equals: "up" },
  matches: '"version":"2\\.\\d+',
  notMatches: "(?i)traceback",
  version: "v2.4.1",
  versionPath: "version",
};

describe("the probe http", () => {
  it("passes what answers as it should", async () => {
    const { verdict } = await ask(await json(HEALTHY), EXPECTED);
    expect(verdict).toMatchObject({ outcome: "pass", summary: "Answered as expected" });
    expect(verdict.assertions).toHaveLength(6);
  });

  it.each([
    ["an error of its own", () => json(HEALTHY, {}, 500), "Expected status 200, saw 500"],
    [
      "one component that is down",
      () => json({ ...HEALTHY, components: [{ status: "up" }, { status: "down" }] }),
      '$.components[*].status: expected "up", saw "up", "down"',
    ],
    [
      "no component at all",
      () => json({ ...HEALTHY, components: [] }),
      '$.components[*].status: expected "up", saw nothing',
    ],
    [
      "a page instead of data",
      () => says(JSON.stringify(HEALTHY), { "content-type": "text/html; charset=utf-8" }),
      "Expected content type application/json, saw text/html",
    ],
    ["another version", () => json({ ...HEALTHY, version: "2.4.10" }), 'Version: expected v2.4.1, saw "2.4.10"'],
    [
      "a pattern that is not there",
      () => json({ ...HEALTHY, version: "v2.4.1" }),
      'Text "version":"2\\.\\d+ not found',
    ],
    ["a pattern that is there", () => json({ ...HEALTHY, note: "TraceBack" }), "Text (?i)traceback found"],
  ])("fails %s", async (_, target, sentence) => {
    const { verdict } = await ask(await target(), EXPECTED);
    expect(verdict).toMatchObject({ outcome: "fail", reason: null, summary: sentence });
  });

  it("looks for the version as a whole", async () => {
    const settings = { version: "1.2.3" };
    for (const text of ["1.2.3", "depot v1.2.3 (abc)", "It is 1.2.3."])
      expect((await ask(await says(text), settings)).verdict.outcome, text).toBe("pass");
    for (const text of ["1.2.30", "11.2.3", "1.2.3-rc1", "1.2.3.4", "none"])
      expect((await ask(await says(text), settings)).verdict, text).toMatchObject({
        outcome: "fail",
        summary: "Version 1.2.3 is not in the answer",
      });
  });

  it("holds headers against what is expected of them", async () => {
    const target = await says("ok", { "cache-control": "no-store", "x-powered-by": "depot" });
    const verdict = (expected: Record<string, unknown>) => verdictAt(target, { expectHeaders: [expected] });
    expect((await verdict({ name: "Cache-Control", matches: "no-store|private" })).outcome).toBe("pass");
    expect((await verdict({ name: "Cache-Control" })).outcome).toBe("pass");
    expect((await verdict({ name: "ETag", absent: true })).outcome).toBe("pass");
    expect((await verdict({ name: "Cache-Control", matches: "^public" })).summary).toBe(
      "The header Cache-Control does not match ^public: no-store seen",
    );
    expect((await verdict({ name: "X-Powered-By", absent: true })).summary).toBe(
      "The header X-Powered-By is there (depot), and must not be",
    );
    expect((await verdict({ name: "ETag" })).summary).toBe("The header ETag is not there");
  });

  it("gives a pattern that backtracks no more time than any other", async () => {
    const target = await says(`${"a".repeat(5000)}!`);
    expect((await verdictAt(target, { matches: "^(a+)+$" })).outcome).toBe("fail");
  });
});

describe("a name with several addresses", () => {
  const both = { resolve: async () => ["127.0.0.1", "127.0.0.2"] };
  const run = (port: number, everyAddress: boolean) =>
    ask({ port }, { url: `http://app.probe.test:${port}/`, everyAddress, contains: "ok" }, both);

  it("is asked at one, or at each: then each has to answer as expected", async () => {
    const { port } = await web(({ socket }, answer) => answer.end(socket.localAddress === "127.0.0.1" ? "ok" : "old"));
    expect((await run(port, false)).verdict.outcome).toBe("pass");
    expect((await run(port, true)).verdict).toMatchObject({
      ...{ outcome: "fail", summary: `127.0.0.2 refused the connection to port ${port}. Is it running?` },
    });
    const everywhere = await raw((socket) => {
      const body = socket.localAddress === "127.0.0.1" ? "ok" : "old";
      socket.once("data", () => socket.end(`HTTP/1.1 200 OK\r\ncontent-length: ${body.length}\r\n\r\n${body}`));
    }, "0.0.0.0");
    const { verdict } = await run(everywhere.port, true);
    expect(verdict).toMatchObject({ outcome: "fail", summary: "Text “ok” not found at 127.0.0.2" });
    expect(verdict.assertions).toContainEqual(expect.objectContaining({ what: "Text at 127.0.0.1", outcome: "pass" }));
  });
});

describe("a credential of the probe http", () => {
  const guarded = (header: string, value: string) =>
    web(({ headers }, answer) => answer.writeHead(headers[header] === value ? 200 : 401).end(String(headers[header])));
  const secret = async () => "Tr0ub4dor-canary";

  it.each([
    [{ type: "basic", user: "ann" }, "authorization", `Basic ${btoa("ann:Tr0ub4dor-canary")}`],
    [{ type: "bearer" }, "authorization", "Bearer Tr0ub4dor-canary"],
    [{ type: "header", header: "X-Api-Key" }, "x-api-key", "Tr0ub4dor-canary"],
  ])("is shown as %j", async (auth, header, value) => {
    const settings = { auth: { ...auth, secret: "key" } };
    const { verdict, evidence } = await ask(await guarded(header, value), settings, { secret });
    expect(verdict.outcome).toBe("pass");
    // The target says it back.
    expect(JSON.stringify(evidence)).not.toContain("canary");
  });

  it("that is refused fails the status, and leaves the rest unjudged", async () => {
    const settings = { auth: { type: "bearer", secret: "key" }, contains: "ok" };
    const { verdict } = await ask(await guarded("authorization", "Bearer other"), settings, { secret });
    expect(verdict).toMatchObject({ outcome: "fail", summary: "Expected status 200, saw 401" });
    expect(verdict.assertions[1]).toMatchObject({ what: "Text", outcome: "error", reason: "credentials_rejected" });
    const target = await guarded("authorization", "Bearer other");
    const any = await ask(target, { ...settings, status: "any", contains: "Bearer" }, { secret });
    expect(any.verdict).toMatchObject({ outcome: "error", reason: "credentials_rejected" });
    const foreseen = await ask(target, { ...settings, status: [401], contains: "Bearer" }, { secret });
    expect(foreseen.verdict.outcome).toBe("pass");
  });

  it("that there is not is never green, and reaches nothing", async () => {
    const target = await says("ok");
    const { verdict } = await ask(target, { auth: { type: "bearer", secret: "key" } });
    expect(verdict).toMatchObject({ outcome: "error", reason: "secret_missing" });
    expect(target.hits()).toBe(0);
  });

  it("stays with the origin it was meant for", async () => {
    const other = await web(({ headers }, answer) =>
      answer.end(`${headers.authorization} ${headers["accept-language"]}`),
    );
    const target = await web((_, answer) =>
      answer.writeHead(302, { location: `http://127.0.0.1:${other.port}/` }).end(),
    );
    const settings = {
      ...{ follow: true, auth: { type: "bearer", secret: "key" }, contains: "undefined undefined" },
      headers: [{ name: "Accept-Language", value: "de" }],
    };
    const policy = loopback(target.port, other.port);
    expect((await ask(target, settings, { policy, secret })).verdict.outcome).toBe("pass");
  });
});

describe("the HTTP version", () => {
  const authority = certificate({ name: "Test authority" });
  const issued = certificate({ name: "127.0.0.1", issuer: authority });
  const over = (port: number, httpVersion: string) =>
    ask({ port }, { url: `https://127.0.0.1:${port}/`, httpVersion, contains: "ok" }, { trust: authority.cert });

  it("is 2 where both sides agree to it", async () => {
    const port = await http2(createSecureServer({ ...issued, allowHTTP1: true }, (_, answer) => answer.end("ok")));
    const { verdict, evidence } = await over(port, "2");
    expect(verdict.outcome).toBe("pass");
    expect(evidence.response).toMatchObject({ httpVersion: "2", status: 200 });
    expect((await over(port, "1.1")).verdict.outcome).toBe("pass");
  });

  it("is 1.1 of what speaks no other", async () => {
    const { port } = await secureWeb(issued, (_, answer) => answer.end("ok"));
    expect((await over(port, "2")).verdict).toMatchObject({
      outcome: "fail",
      summary: "Expected HTTP/2, saw HTTP/1.1",
    });
  });

  it("that breaks off is a fail", async () => {
    const server = createSecureServer(issued).on("stream", (stream) => stream.session?.destroy());
    expect((await over(await http2(server), "2")).verdict).toMatchObject({ outcome: "fail", reason: null });
  });
});

async function http2(server: Http2Server | ReturnType<typeof createSecureServer>): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}
