import { describe, expect, it } from "vitest";
import { certificate } from "../certificate.test-fixture";
import { runProbe } from "../run";
import { loopback, secureWeb } from "../target.test-fixture";

const authority = certificate({ name: "Test authority" });
const site = certificate({ name: "app.probe.test", issuer: authority });
const POLICY = "default-src 'self'; object-src 'none'; base-uri 'self'";
const GOOD = { "content-type": "text/html", "content-security-policy": `${POLICY}; frame-ancestors 'none'` };

type Page = { status?: number; headers: Record<string, string> };

async function run(pages: (port: number) => Record<string, Page>, settings: Record<string, unknown> = {}) {
  const asked: string[] = [];
  const { port } = await secureWeb(site, (request, answer) => {
    asked.push(request.url ?? "");
    const { status = 200, headers } = pages(port)[request.url ?? ""] ?? { status: 404, headers: GOOD };
    answer.writeHead(status, headers).end("<!doctype html>");
  });
  const { verdict } = await runProbe(
    { kind: "http-headers", settings: { checks: ["csp", "frames"], assets: false, missing: false, ...settings } },
    {
      ...{ baseUrl: `https://app.probe.test:${port}`, trust: authority.cert },
      ...{ policy: loopback(port), resolve: async () => ["127.0.0.1"] },
    },
  );
  return { verdict, asked };
}

const leads = (location: string) => ({ status: 302, headers: { location } });

describe("the headers of a page that is behind a redirect", () => {
  it("are judged, not those of the page of errors alone", async () => {
    const good = await run(() => ({ "/": leads("/de"), "/de": leads("/de/"), "/de/": { headers: GOOD } }));
    expect(good.verdict.outcome).toBe("pass");
    expect(good.asked).toEqual(["/", "/de", "/de/"]);
    const bare = () => ({ "/": leads("/de/"), "/de/": { headers: { "content-type": "text/html" } } });
    const { verdict } = await run(bare, { missing: true });
    expect(verdict).toMatchObject({
      ...{ outcome: "fail", summary: expect.stringContaining("CSP of /de/, where / leads: ") },
    });
  });

  it("are not looked for on another host, nor without end", async () => {
    const away = await run(() => ({ "/": leads("https://elsewhere.probe.test/") }));
    expect(away.verdict).toMatchObject({ outcome: "error", reason: "no_data" });
    const circle = await run(() => ({ "/": leads("/") }));
    expect(circle.verdict).toMatchObject({ outcome: "error", reason: "no_data" });
    expect(circle.asked.length).toBeLessThan(8);
  });
});

describe("a policy as browsers read it", () => {
  it.each([
    ["says frame-ancestors twice, of which the first holds", `${POLICY}; frame-ancestors *; frame-ancestors 'none'`],
    ["lets any host at a port frame it", `${POLICY}; frame-ancestors https://*:443`],
    ["lets any host frame it", `${POLICY}; frame-ancestors *:*`],
    ["is empty", ""],
  ])("fails where it %s", async (_, policy) => {
    const { verdict } = await run(() => ({ "/": { headers: { ...GOOD, "content-security-policy": policy } } }));
    expect(verdict.outcome).toBe("fail");
  });

  it("holds where one of two policies in a line does", async () => {
    const both = `upgrade-insecure-requests, ${POLICY}; frame-ancestors 'self'`;
    const { verdict } = await run(() => ({ "/": { headers: { ...GOOD, "content-security-policy": both } } }));
    expect(verdict.outcome).toBe("pass");
  });
});
