import { describe, expect, it } from "vitest";
import { asker } from "../asker.test-fixture";
import { closedPort, web } from "../target.test-fixture";
import httpExposure from "./http-exposure";

const ask = asker("http-exposure");

type Page = { status?: number; headers?: Record<string, string>; body?: string | Buffer };
const APP = "<!doctype html><title>Depot</title><div id=app></div>";

const PAGES: Record<string, Page> = {
  "/": { body: APP },
  "/admin/": { status: 302, headers: { location: "/login?next=/admin/" } },
  "/api/orders": { status: 401, headers: { "www-authenticate": "Bearer" } },
};
const missing: Page = { status: 404, body: "not here" };

/** A site with nothing to find, but for the pages that are given. */
const site = (pages: Record<string, Page> = {}, other = missing) =>
  web(({ url = "/" }, answer) => {
    const { status = 200, headers = {}, body = "" } = { ...PAGES, ...pages }[url] ?? other;
    answer.writeHead(status, headers).end(body);
  });

const SETTINGS = { denied: ["/admin/"], api: ["/api/orders"] };

describe("what must not be public", () => {
  it("passes where all of it is closed", async () => {
    const { verdict, evidence } = await ask(await site(), SETTINGS);
    expect(verdict).toMatchObject({ outcome: "pass", summary: "Nothing is public that must not be" });
    expect(verdict.assertions.slice(0, 5).map(({ what, seen }) => [what, seen.replace(/:\d+/, "")])).toEqual([
      ["Closed /admin/", "302 to http://127.0.0.1/login?next=/admin/"],
      ["API /api/orders without a token", "401"],
      ["API /api/orders without a token, challenge", "Bearer"],
      ["API /api/orders with a wrong token", "401"],
      ["API /api/orders with a wrong token, challenge", "Bearer"],
    ]);
    expect(evidence.details).toMatchObject({
      found: expect.arrayContaining([expect.objectContaining({ path: "/.git/HEAD" })]),
    });
  });

  it("passes where an application answers every address with its own page", async () => {
    expect((await ask(await site({}, { body: APP }))).verdict.outcome).toBe("pass");
  });

  it.each<[string, string | Buffer, string]>([
    ["/.git/HEAD", "ref: refs/heads/main\n", "The Git repository can be read by everybody at /.git/HEAD"],
    ["/.git/config", "[core]\n\tbare = false\n", "The Git configuration"],
    ["/.env", "# settings\n\nDATABASE_URL=postgres://depot\nDEBUG=1\n", "The environment can be read"],
    ["/.htpasswd", "ada:$apr1$x$y\n", "Passwords of the web server"],
    ["/server.key", "-----BEGIN PRIVATE KEY-----\n", "A key can be read"],
    ["/backup.sql", "--\n-- PostgreSQL database dump\n--\n", "A database dump can be read"],
    ["/dump.sql", "-- MySQL dump 10.13\n", "A database dump can be read"],
    ["/server-status", "<h1>Apache Server Status for depot</h1>", "The status of the web server"],
    ["/nginx_status", "Active connections: 1 \n", "The status of the web server"],
    ["/phpinfo.php", "<title>PHP 8.2 - phpinfo()</title>", "The settings of PHP"],
    ["/actuator/env", '{"activeProfiles":[],"propertySources":[]}', "The environment of the application"],
    ["/debug/pprof/", "<title>/debug/pprof/</title>", "The inner workings"],
    ["/debug", "<title>Werkzeug Debugger</title>", "The debug page"],
    ["/metrics", "# HELP a_total A\n", "The metrics can be read by everybody"],
  ])("fails where %s is served", async (path, body, sentence) => {
    const { verdict } = await ask(await site({ [path]: { body } }));
    expect(verdict).toMatchObject({ outcome: "fail", reason: null, summary: expect.stringContaining(sentence) });
    expect((await ask(await site({ [path]: { body, status: 403 } }))).verdict.outcome).toBe("pass");
  });

  it.each<[string, Page, string]>([
    ["/actuator", { body: '{"_links":{"self":{}}}' }, "The actuator can be read"],
    ["/graphiql", { body: "<title>GraphiQL</title>" }, "The GraphQL console"],
    ["/api/orders", { status: 401 }, "its 401 without a token does not say how to sign in"],
  ])("warns where %s is served so", async (path, page, sentence) => {
    const { verdict } = await ask(await site({ [path]: page }), SETTINGS);
    expect(verdict).toMatchObject({ outcome: "warn", summary: expect.stringContaining(sentence) });
  });

  it.each<[string, Page, string]>([
    ["/admin/", { body: "welcome, admin" }, "/admin/ is open to everybody"],
    ["/admin/", { status: 302, headers: { location: "/welcome" } }, "/admin/ is answered 302 to http://"],
    ["/admin/", { status: 500 }, "/admin/ is answered 500, which is no refusal"],
    ["/api/orders", { body: "[]" }, "/api/orders is answered without a token"],
    ["/api/orders", { status: 403 }, "/api/orders: expected 401 without a token, saw 403"],
  ])("fails where %s is %j", async (path, page, sentence) => {
    const { verdict } = await ask(await site({ [path]: page }), SETTINGS);
    expect(verdict).toMatchObject({ outcome: "fail", reason: null, summary: expect.stringContaining(sentence) });
  });

  it("fails where only a wrong token opens the API", async () => {
    const target = await web(({ headers, url }, answer) =>
      url === "/api" && headers.authorization
        ? answer.end("[]")
        : answer.writeHead(401, { "www-authenticate": "Bearer" }).end(),
    );
    const { verdict } = await ask(target, { api: ["/api"], sensitive: false });
    expect(verdict).toMatchObject({ outcome: "fail", summary: "/api is answered with a wrong token" });
  });

  it("is looked for where the site sends everybody", async () => {
    const there = await site({ "/.git/HEAD": { body: "ref: refs/heads/main\n" } });
    const here = await web(({ url }, answer) =>
      answer.writeHead(301, { location: `http://127.0.0.1:${there.port}${url}` }).end(),
    );
    const policy = { allow: [{ address: "127.0.0.0/8", ports: [here.port, there.port] }], forbiddenPorts: [] };
    expect((await ask(here, {}, { policy })).verdict).toMatchObject({
      outcome: "fail",
      summary: expect.stringContaining("/.git/HEAD"),
    });
    expect((await ask(here, {})).verdict).toMatchObject({ outcome: "error", reason: "policy_blocked_redirect" });
  });

  it("is not judged where nobody answers, or asks to come later", async () => {
    expect((await ask({ port: await closedPort() })).verdict).toMatchObject({ outcome: "fail" });
    expect((await ask(await site({}, { status: 429 }))).verdict).toMatchObject({ outcome: "error", reason: "no_data" });
    const packed = { body: "x", headers: { "content-encoding": "zstd" } };
    expect((await ask(await site({ "/.env": packed }))).verdict).toMatchObject({
      outcome: "error",
      reason: "unsupported",
    });
    const hangsUp = await web(({ url, socket }, answer) => (url === "/" ? answer.end(APP) : socket.destroy()));
    expect((await ask(hangsUp)).verdict.outcome).toBe("pass");
  });

  it("does more than a visitor only where it goes looking", () => {
    const { active, settings } = httpExposure;
    expect(active?.(settings.parse({}))).toBe(true);
    expect(active?.(settings.parse({ denied: ["/admin/"], sensitive: false }))).toBe(false);
    expect(settings.safeParse({ sensitive: false }).error?.issues[0]?.message).toContain("This asserts nothing");
  });
});
