import { describe, expect, it } from "vitest";
import { asker } from "../asker.test-fixture";
import { web } from "../target.test-fixture";

const ask = asker("http-exposure");

type Page = { status?: number; location?: string; body?: string };

const site = (pages: Record<string, Page>, other: Page = { status: 404 }) =>
  web(({ url = "/" }, answer) => {
    const { status, location, body = "" } = pages[url] ?? other;
    answer.writeHead(status ?? (location ? 302 : 200), location ? { location } : {}).end(body);
  });

const closed = async (pages: Record<string, Page>) =>
  (await ask(await site({ "/": {}, ...pages }), { denied: ["/admin"], sensitive: false })).verdict;

describe("closed addresses met in the wild", () => {
  it("may lead to themselves with a slash before they lead to the way in", async () => {
    const slash = { "/admin": { status: 301, location: "/admin/" } };
    expect((await closed({ ...slash, "/admin/": { location: "/admin/login/?next=/admin/" } })).outcome).toBe("pass");
    expect((await closed({ ...slash, "/admin/": { status: 403 } })).outcome).toBe("pass");
    expect(await closed({ ...slash, "/admin/": {} })).toMatchObject({
      ...{ outcome: "fail", summary: "/admin is open to everybody" },
    });
    expect((await closed({ "/admin": { location: "/admin/" }, "/admin/": { location: "/admin" } })).outcome).toBe(
      "fail",
    );
  });

  it.each(["/admin/accounts/", "/authors", "/lessons", "/blogindex", "/sessions/today"])(
    "do not lead to the way in where they lead to %s",
    async (location) => expect((await closed({ "/admin": { location } })).outcome).toBe("fail"),
  );

  it.each([
    ...["/accounts/login/?next=/admin", "/users/sign_in", "/wp-login.php", "/Account/LogOn", "/auth", "/oauth2/start"],
    ...["/sso/saml", "/session/new", "https://login.example.org/x", "https://accounts.example.org/o", "/signin-oidc"],
    ...["https://auth.example.org/realms/depot/protocol/openid-connect/auth", "/userLogin", "/oauth/authorize"],
  ])("lead to the way in at %s", async (location) =>
    expect((await closed({ "/admin": { location } })).outcome).toBe("pass"),
  );

  it("are not called closed where a redirect leads to what may not be reached", async () => {
    expect(await closed({ "/admin": { location: "http://169.254.169.254/admin" } })).toMatchObject({
      ...{ outcome: "error", reason: "policy_blocked_redirect" },
    });
  });
});

describe("files left lying about", () => {
  it.each(["app_key = base64:x\n", 'MAIL_FROM="Depot <depot@example.org>"\nSECRET=1\n', "export db_password=x"])(
    "are an environment where it reads %s",
    async (body) =>
      expect((await ask(await site({ "/": {}, "/.env": { body } }))).verdict).toMatchObject({
        ...{ outcome: "fail", summary: "The environment can be read by everybody at /.env" },
      }),
  );

  it("are not known of a site that is down", async () => {
    for (const status of [500, 502]) {
      const { verdict } = await ask(await site({}, { status }));
      expect(verdict).toMatchObject({ outcome: "error", reason: "no_data" });
    }
    expect((await ask(await site({ "/console": { status: 500 }, "/": {} }))).verdict.outcome).toBe("pass");
  });
});
