import { describe, expect, it } from "vitest";
import { certificate } from "../certificate.test-fixture";
import { runProbe } from "../run";
import { loopback, secureWeb, web } from "../target.test-fixture";

const authority = certificate({ name: "Test authority" });
const site = certificate({ name: "app.probe.test", issuer: authority });

type Headers = Record<string, string | string[]>;

const GOOD: Headers = {
  "content-type": "text/html",
  "strict-transport-security": "max-age=63072000; includeSubDomains; preload",
  "content-security-policy": "default-src 'self'; object-src 'none'; base-uri 'self'; frame-ancestors 'none'",
  "x-frame-options": "DENY",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer, strict-origin-when-cross-origin",
  "permissions-policy": 'geolocation=(), camera=(self "https://a.example")',
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  server: "nginx",
};

const ALL = ["hsts", "csp", "frames", "nosniff", "referrer", "permissions", "isolation", "xss", "leaks"];
const PAGE = '<!doctype html><html><head><link rel=stylesheet href="/app.css"></head></html>';

async function run(headers: (path: string) => Headers, settings: Record<string, unknown> = {}) {
  const { port } = await secureWeb(site, ({ url = "" }, answer) =>
    answer.writeHead(["/", "/app.css"].includes(url) ? 200 : 404, headers(url)).end(PAGE),
  );
  return runProbe(
    { kind: "http-headers", settings: { checks: ALL, ...settings } },
    {
      ...{ baseUrl: `https://app.probe.test:${port}`, trust: authority.cert },
      ...{ policy: loopback(port), resolve: async () => ["127.0.0.1"] },
    },
  );
}

const withOnly = (changed: Headers) => run(() => ({ ...GOOD, ...changed }), { missing: false, assets: false });

const without = (name: string) => () => {
  const { [name]: _, ...rest } = GOOD;
  return rest;
};

describe("the probe http-headers", () => {
  it("passes what carries them all, on the page, its file and the page of errors", async () => {
    const { verdict, evidence } = await run(() => GOOD, { preload: true });
    expect(verdict).toMatchObject({ outcome: "pass", summary: "Every answer carries the headers expected" });
    const pages = [{ name: "/" }, { name: "/app.css" }, { name: "a page that does not exist", status: 404 }];
    expect(evidence.details).toMatchObject({ pages });
    expect(verdict.assertions).toContainEqual({
      ...{ what: "X-XSS-Protection of /", outcome: "pass", expected: "absent or 0", seen: "absent: superseded by CSP" },
    });
  });

  it.each<[string, Headers, string]>([
    ["HSTS off", { "strict-transport-security": "max-age=0" }, "expected max-age ≥ 31536000, saw max-age 0"],
    ["a short HSTS", { "strict-transport-security": "max-age=3600" }, "expected max-age ≥ 31536000, saw max-age 3600"],
    ["HSTS that is no number", { "strict-transport-security": "max-age=abc" }, "saw a max-age that is no number"],
    ["HSTS twice", { "strict-transport-security": ["max-age=63072000", "max-age=0"] }, "saw it more than once"],
    [
      "HSTS of one thing twice",
      { "strict-transport-security": "max-age=63072000; max-age=1" },
      "saw something said twice",
    ],
    ["HSTS without max-age", { "strict-transport-security": "includeSubDomains" }, "saw no max-age"],
    ["scripts from anywhere", { "content-security-policy": "script-src 'unsafe-inline' *" }, "CSP of /: "],
    ["a CSP without a rule for scripts", { "content-security-policy": "img-src 'self'" }, "CSP of /: "],
    [
      "others framing it",
      { "content-security-policy": "default-src 'self'; frame-ancestors *" },
      "saw frame-ancestors *",
    ],
    ["sniffing", { "x-content-type-options": "none" }, "X-Content-Type-Options of /: expected nosniff, saw none"],
    ["a Referrer-Policy that tells", { "referrer-policy": "unsafe-url" }, "saw unsafe-url"],
    ["Referrer-Policies that contradict", { "referrer-policy": ["no-referrer", "unsafe-url"] }, "which contradict"],
    ["an old Permissions-Policy", { "permissions-policy": "geolocation 'none'" }, "which they cannot"],
  ])("fails %s", async (_, changed, sentence) => {
    const { verdict } = await withOnly(changed);
    expect(verdict).toMatchObject({ outcome: "fail", reason: null, summary: expect.stringContaining(sentence) });
    expect(verdict.assertions.filter(({ outcome }) => outcome === "fail").length).toBeLessThanOrEqual(2);
  });

  it.each(["strict-transport-security", "content-security-policy", "x-content-type-options", "referrer-policy"])(
    "fails an answer without %s",
    async (name) => {
      const { verdict } = await run(without(name), { missing: false, assets: false });
      expect(verdict).toMatchObject({ outcome: "fail", summary: expect.stringContaining("saw none") });
    },
  );

  it("demands of HSTS what is to be preloaded", async () => {
    const long = { ...GOOD, "strict-transport-security": "max-age=63072000" };
    const only = { missing: false, assets: false };
    expect((await run(() => long, only)).verdict.outcome).toBe("pass");
    expect((await run(() => long, { ...only, preload: true })).verdict).toMatchObject({
      outcome: "fail",
      summary: "HSTS of /: expected max-age ≥ 31536000; includeSubDomains; preload, saw max-age 63072000",
    });
    expect((await run(() => long, { ...only, subdomains: true })).verdict.outcome).toBe("fail");
  });

  it("judges framing by either header", async () => {
    const csp = "default-src 'self'; object-src 'none'";
    const framing = (changed: Headers) => withOnly({ "content-security-policy": csp, ...changed });
    expect((await framing({ "x-frame-options": "sameorigin" })).verdict.outcome).toBe("pass");
    expect((await framing({ "x-frame-options": "ALLOW-FROM https://a.example" })).verdict.outcome).toBe("fail");
    expect((await framing({ "x-frame-options": ["DENY", "SAMEORIGIN"] })).verdict.summary).toContain(
      "which contradict",
    );
    expect((await framing({ "x-frame-options": [] })).verdict.summary).toContain("Framing of /");
  });

  it("takes a policy that only reports for none", async () => {
    const { "content-security-policy": policy = "", ...rest } = GOOD;
    const reporting = { ...rest, "content-security-policy-report-only": policy };
    const { verdict } = await run(() => reporting, { missing: false, assets: false });
    expect(verdict).toMatchObject({ outcome: "fail", summary: expect.stringContaining("saw one that only reports") });
  });

  it("warns of what tells too much, and of a filter that browsers dropped", async () => {
    const { verdict } = await withOnly({ server: "nginx/1.22.1", "x-powered-by": "Express", "x-xss-protection": "1" });
    expect(verdict).toMatchObject({
      outcome: "warn",
      summary: expect.stringContaining("expected absent or 0, saw 1"),
    });
    expect(verdict.assertions).toContainEqual(
      expect.objectContaining({ seen: "Server nginx/1.22.1 and x-powered-by Express", outcome: "warn" }),
    );
    expect((await withOnly({ "x-xss-protection": "0" })).verdict.outcome).toBe("pass");
  });

  it("does not take a page for good that is broken or not there", async () => {
    const asked = async (status: number) => {
      const { port } = await secureWeb(site, (_, answer) => answer.writeHead(status, GOOD).end());
      const world = { baseUrl: `https://app.probe.test:${port}`, trust: authority.cert, policy: loopback(port) };
      const settings = { urls: ["/app"], checks: ["nosniff"] };
      return runProbe({ kind: "http-headers", settings }, { ...world, resolve: async () => ["127.0.0.1"] });
    };
    expect((await asked(503)).verdict).toMatchObject({ outcome: "fail", summary: "/app answers with status 503" });
    expect((await asked(404)).verdict).toMatchObject({ outcome: "error", reason: "no_data" });
    expect((await asked(401)).verdict.outcome).toBe("pass");
  });

  it("counts the worst answer: a file or the page of errors that lost them", async () => {
    for (const [path, name] of [
      ["/app.css", "/app.css"],
      ["/countersign", "a page that does not exist"],
    ] as const) {
      const { verdict } = await run((url) => (url.startsWith(path) ? without("x-content-type-options")() : GOOD));
      expect(verdict).toMatchObject({
        ...{ outcome: "fail", summary: `X-Content-Type-Options of ${name}: expected nosniff, saw none` },
      });
    }
  });

  it("says what it could not see, and ignores HSTS sent by http", async () => {
    const data = await withOnly({ "content-type": "application/json" });
    expect(data.verdict).toMatchObject({
      outcome: "error",
      reason: "no_data",
      summary: expect.stringContaining("CSP"),
    });
    const plain = await web((_, answer) => answer.writeHead(200, GOOD).end());
    const world = { baseUrl: `http://127.0.0.1:${plain.port}`, policy: loopback(plain.port) };
    const { verdict } = await runProbe({ kind: "http-headers", settings: { checks: ["hsts"] } }, world);
    expect(verdict).toMatchObject({
      outcome: "fail",
      summary: expect.stringContaining("http, where browsers ignore it"),
    });
  });
});
