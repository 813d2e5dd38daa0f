import type { IncomingMessage, ServerResponse } from "node:http";
import { describe, expect, it } from "vitest";
import { runProbe } from "../run";
import { loopback, web } from "../target.test-fixture";

const APP = "https://app.probe.test";

type Rule = (origin: string) => Record<string, string | string[]>;

const echo = (origin: string) => ({ "access-control-allow-origin": origin, vary: "Origin" });
const none = { vary: "Origin" };
const good: Rule = (origin) => (origin === APP ? echo(origin) : none);

async function run(rule: Rule, settings: Record<string, unknown> = {}, answer = answerWith) {
  const { port } = await web((request, response) => answer(request, response, rule));
  return runProbe(
    { kind: "http-cors", settings: { url: "/api", allowed: [APP], methods: ["PUT"], ...settings } },
    { baseUrl: `http://127.0.0.1:${port}`, policy: loopback(port) },
  );
}

function answerWith({ headers, method }: IncomingMessage, answer: ServerResponse, rule: Rule) {
  const methods = method === "OPTIONS" ? { "access-control-allow-methods": "GET, PUT" } : {};
  answer.writeHead(method === "OPTIONS" ? 204 : 200, { ...rule(String(headers.origin)), ...methods }).end();
}

describe("the probe http-cors", () => {
  it("passes what lets in the origin named, and nobody else", async () => {
    const { verdict, evidence } = await run(good);
    expect(verdict).toMatchObject({ outcome: "pass" });
    expect(evidence.details).toMatchObject({
      origins: expect.arrayContaining([expect.objectContaining({ name: "null" })]),
    });
    expect((await run(() => none, { allowed: [] })).verdict.outcome).toBe("pass");
  });

  it.each<[string, Rule, string]>([
    ["everybody let in", () => ({ "access-control-allow-origin": "*" }), "a stranger"],
    [
      "everybody reflected, with credentials",
      (origin) => ({ ...echo(origin), "access-control-allow-credentials": "true" }),
      "with credentials",
    ],
    ["null let in", (origin) => (origin === "null" ? echo(origin) : good(origin)), "Origin null (null) is let in"],
    [
      "a host that only begins like it",
      (origin) => (origin.startsWith(APP) ? echo(origin) : none),
      "Origin https://app.probe.test.evil.example (app.probe.test as a prefix) is let in",
    ],
    [
      "a host that only ends like it",
      (origin) => (origin === APP || origin === "https://evilapp.probe.test" ? echo(origin) : none),
      "Origin https://evilapp.probe.test (app.probe.test as a suffix) is let in",
    ],
    [
      "plain http",
      (origin) => (/^https?:\/\/app\.probe\.test$/.test(origin) ? echo(origin) : none),
      "Origin http://app.probe.test (app.probe.test by the other scheme) is let in",
    ],
    [
      "any host below it",
      (origin) => (/^https:\/\/(.*\.)?app\.probe\.test$/.test(origin) ? echo(origin) : none),
      "Origin https://evil.app.probe.test (a host below app.probe.test) is let in",
    ],
    [
      "a dot that matches anything",
      (origin) => (/^https:\/\/app.probe.test$/.test(origin) ? echo(origin) : none),
      "Origin https://appxprobe.test (app.probe.test with a dot left out) is let in",
    ],
    ["the origin named kept out", () => none, "Origin https://app.probe.test is not let in: none seen"],
    [
      "no Vary",
      (origin) => (origin === APP ? { "access-control-allow-origin": origin } : {}),
      "Vary: Origin is missing",
    ],
    [
      "the header twice",
      (origin) => (origin === APP ? { vary: "Origin", "access-control-allow-origin": [APP, APP] } : none),
      "is not let in: https://app.probe.test and https://app.probe.test seen",
    ],
  ])("fails %s", async (_, rule, sentence) => {
    const { verdict } = await run(rule);
    expect(verdict).toMatchObject({ outcome: "fail", reason: null, summary: expect.stringContaining(sentence) });
  });

  it("fails a preflight that refuses the method, and credentials that are not let in", async () => {
    const other = await run(good, { methods: ["DELETE"] });
    expect(other.verdict.summary).toContain("Preflight for DELETE of https://app.probe.test");
    const { verdict } = await run(good, { credentials: true });
    expect(verdict.summary).toContain("Origin https://app.probe.test is let in without credentials");
    const open: Rule = (origin) => ({ ...good(origin), "access-control-allow-credentials": "true" });
    expect((await run(open, { credentials: true })).verdict.outcome).toBe("pass");
  });

  it("knows nothing of what is not there or broken", async () => {
    for (const status of [404, 429, 503]) {
      const { verdict } = await run(good, { allowed: [] }, (_, answer) => void answer.writeHead(status).end());
      expect(verdict).toMatchObject({
        outcome: "error",
        reason: "no_data",
        summary: expect.stringContaining(`${status}`),
      });
    }
  });

  it("knows nothing of what only redirects, where none of its rules show", async () => {
    const away = (_: IncomingMessage, answer: ServerResponse) =>
      void answer.writeHead(301, { location: "/api/" }).end();
    expect((await run(good, { allowed: [] }, away)).verdict).toMatchObject({
      ...{ outcome: "error", reason: "no_data", summary: expect.stringContaining("status 301") },
    });
  });

  it("fails a developer's machine that was left in", async () => {
    const rule: Rule = (origin) => (origin === "http://localhost:3000" ? echo(origin) : good(origin));
    expect((await run(rule)).verdict).toMatchObject({
      ...{ outcome: "fail", summary: expect.stringContaining("Origin http://localhost:3000 (a developer's machine)") },
    });
    expect((await run(rule, { allowed: [APP, "http://localhost:3000"] })).verdict.outcome).toBe("pass");
  });
});
