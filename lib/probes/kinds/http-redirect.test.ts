import type { RequestListener } from "node:http";
import { describe, expect, it } from "vitest";
import { certificate } from "../certificate.test-fixture";
import { runProbe } from "../run";
import { loopback, secureWeb, web } from "../target.test-fixture";

const authority = certificate({ name: "Test authority" });
const site = certificate({ name: "app.probe.test", issuer: authority });

type Answers = { plain?: (secure: number) => RequestListener; secure?: RequestListener; certificate?: typeof site };

const HSTS = { "strict-transport-security": "max-age=31536000" };
const moved =
  (status: number, to: (url: string) => string): RequestListener =>
  (request, answer) =>
    answer.writeHead(status, { location: to(request.url ?? "") }).end();
const good = (secure: number) => moved(301, (url) => `https://app.probe.test:${secure}${url}`);

async function run(
  { plain = good, secure, certificate: shown = site }: Answers,
  settings: Record<string, unknown> = {},
) {
  const over = await secureWeb(shown, secure ?? ((_, answer) => answer.writeHead(200, HSTS).end("ok")));
  const under = await web(plain(over.port));
  return runProbe(
    { kind: "http-redirect", settings: { port: under.port, ...settings } },
    {
      ...{ baseUrl: `https://app.probe.test:${over.port}`, trust: authority.cert },
      ...{ policy: loopback(under.port, over.port), resolve: async () => ["127.0.0.1"] },
    },
  );
}

describe("the probe http-redirect", () => {
  it("passes what leads to https at once, for good, with path and query kept", async () => {
    const { verdict, evidence } = await run({}, { hsts: true });
    expect(verdict).toMatchObject({ outcome: "pass", summary: "Redirects lead where they should" });
    expect(evidence.redirects).toMatchObject([{ status: 301 }, { status: 301 }]);
    expect(evidence.details).toMatchObject({ redirects: [{ hops: [{ status: 301 }], status: 200 }, {}] });
  });

  it.each<[string, Answers, string]>([
    [
      "no redirect",
      { plain: () => (_, answer) => answer.end("ok") },
      "/ does not redirect: status 200 seen; and 1 more",
    ],
    [
      "one that is not for good",
      { plain: (secure) => moved(302, (url) => `https://app.probe.test:${secure}${url}`) },
      "Status of /: expected 301 or 308, saw 302; and 1 more",
    ],
    [
      "another host first",
      { plain: (secure) => moved(301, (url) => `https://www.probe.test:${secure}${url}`) },
      "Keeps the host of /: expected app.probe.test first, saw https://www.probe.test:",
    ],
    [
      "a lost query",
      { plain: (secure) => moved(301, (url) => `https://app.probe.test:${secure}${url.split("?")[0]}`) },
      "Keeps path and query of /a/b?x=1: expected /a/b?x=1, saw https://app.probe.test:",
    ],
    [
      "a chain",
      {
        secure: (request, answer) =>
          request.url?.startsWith("/in")
            ? answer.end()
            : answer.writeHead(301, { location: `/in${request.url}` }).end(),
      },
      "Number of redirects of /: expected at most 1, saw 2; and 3 more",
    ],
    ["a circle", { secure: moved(301, (url) => url) }, "It redirects in a circle"],
    ["a way back to http", { secure: moved(301, () => "http://app.probe.test/") }, "It redirects from https to http"],
    [
      "no https at all",
      { plain: () => moved(301, (url) => `/x${url}`.slice(0, 90)) },
      "Leads / to https: expected https",
    ],
    [
      "a certificate for another name",
      { certificate: certificate({ name: "other.probe.test", issuer: authority }) },
      "The certificate of app.probe.test is for another name",
    ],
    ["an end that is broken", { secure: (_, answer) => answer.writeHead(502).end() }, "It ends with status 502"],
    ["no HSTS at the end", { secure: (_, answer) => answer.end() }, "HSTS where / ends: expected HSTS, saw none"],
  ])("fails %s", async (_, answers, sentence) => {
    const { verdict } = await run(answers, { hsts: true });
    expect(verdict).toMatchObject({ outcome: "fail", reason: null });
    expect(verdict.assertions.length).toBeGreaterThan(1);
    const said = [
      verdict.summary,
      ...verdict.assertions.map(({ what, expected, seen }) => `${what}: expected ${expected}, saw ${seen}`),
    ];
    expect(said.join("\n")).toContain(sentence);
  });

  it("does not go where it may not, and is not green for it", async () => {
    const { verdict } = await run(
      { plain: () => moved(301, () => "http://169.254.169.254/latest/") },
      { paths: ["/"] },
    );
    expect(verdict).toMatchObject({
      ...{ outcome: "error", reason: "policy_blocked_redirect" },
      summary: expect.stringContaining("It redirects to what may not be reached"),
    });
    const kept = await run({ secure: moved(308, () => "https://10.0.0.1/") }, { paths: ["/"], hops: 5 });
    expect(kept.verdict).toMatchObject({ outcome: "error", reason: "policy_blocked_redirect" });
  });

  it("judges other redirects by where they end", async () => {
    const secure: RequestListener = (request, answer) =>
      request.url === "/old" ? answer.writeHead(308, { location: "/new" }).end() : answer.end("new");
    const settings = { paths: [], pairs: [{ from: "/old", to: "/new" }] };
    expect((await run({ secure }, settings)).verdict.outcome).toBe("pass");
    const other = await run({ secure }, { paths: [], pairs: [{ from: "/old", to: "/newer" }] });
    expect(other.verdict).toMatchObject({ outcome: "fail", summary: expect.stringContaining("Leads /old to its end") });
    const none = await run({ secure }, { paths: [], pairs: [{ from: "/new", to: "/old" }] });
    expect(none.verdict.summary).toBe("/new does not redirect: status 200 seen");
  });
});
