import { describe, expect, it } from "vitest";
import { certificate } from "../certificate.test-fixture";
import { runProbe } from "../run";
import { loopback, secureWeb, web } from "../target.test-fixture";

const authority = certificate({ name: "Test authority" });
const site = certificate({ name: "app.probe.test", issuer: authority });

const GOOD = "sessionid=s3cret-canary; Secure; HttpOnly; SameSite=Lax; Path=/";
const SETTINGS = { urls: ["/login"], session: ["sessionid"], readable: ["csrftoken"] };

async function run(cookies: string[], settings: Record<string, unknown> = {}) {
  const { port } = await secureWeb(site, (_, answer) => answer.setHeader("set-cookie", cookies).end("ok"));
  return runProbe(
    { kind: "http-cookies", settings: { ...SETTINGS, ...settings } },
    {
      ...{ baseUrl: `https://app.probe.test:${port}`, trust: authority.cert },
      ...{ policy: loopback(port), resolve: async () => ["127.0.0.1"] },
    },
  );
}

describe("the probe http-cookies", () => {
  it("passes cookies that are safe, and keeps no value of them", async () => {
    const { verdict, evidence } = await run([
      GOOD,
      "csrftoken=other-canary; Secure; SameSite=Strict",
      "__Host-theme=dark; Secure; Path=/; SameSite=Lax; Max-Age=99",
      "old_session=; Max-Age=0; Path=/",
    ]);
    expect(verdict).toMatchObject({ outcome: "pass", summary: "Every cookie is safe" });
    expect(evidence.details).toMatchObject({
      answers: [{ cookies: [{ name: "sessionid", sameSite: "Lax" }, {}, {}] }],
    });
    expect(JSON.stringify(evidence)).not.toContain("canary");
  });

  it.each([
    ["no Secure", GOOD.replace("Secure; ", ""), "Expected Secure, saw no Secure of the cookie sessionid"],
    ["no HttpOnly", GOOD.replace("HttpOnly; ", ""), "Expected HttpOnly, saw no HttpOnly of the cookie sessionid"],
    ["no SameSite", GOOD.replace("SameSite=Lax; ", ""), ", saw no SameSite"],
    ["a SameSite that is none", GOOD.replace("Lax", "Laxx"), ", saw SameSite=Laxx"],
    [
      "SameSite=None without Secure",
      "sessionid=1; HttpOnly; SameSite=None",
      "Expected Secure, saw no Secure of the cookie sessionid; and 1 more",
    ],
    ["a wider domain", `${GOOD}; Domain=.probe.test`, "Expected for app.probe.test alone, saw Domain=probe.test"],
    ["a whole top level", `${GOOD}; Domain=.test`, ", saw Domain=test"],
    ["a session that stays", `${GOOD}; Max-Age=1209600`, "Expected an end with the browser, saw Expires or Max-Age"],
    ["a misspelt attribute", `${GOOD}; Http-Only`, "Expected known attributes, each once, saw http-only"],
    ["an attribute twice", `${GOOD}; SameSite=Strict`, ", saw samesite twice"],
    [
      "a prefix it does not keep",
      "__Host-sid=1; Secure; HttpOnly; SameSite=Lax",
      "Path=/ and no Domain for its prefix, saw",
    ],
  ])("fails %s", async (_, cookie, sentence) => {
    const { verdict } = await run(cookie.startsWith("sessionid") ? [cookie] : [GOOD, cookie]);
    expect(verdict).toMatchObject({ outcome: "fail", summary: expect.stringContaining(sentence) });
  });

  it("lets a session stay, or go to the domain, where that is meant", async () => {
    const cookie = `${GOOD}; Max-Age=99; Domain=probe.test`;
    expect((await run([cookie], { persistent: true, parents: true })).verdict.outcome).toBe("pass");
    expect((await run([`${GOOD}; Domain=test`], { parents: true })).verdict.outcome).toBe("fail");
  });

  it("holds what looks like a session to be one", async () => {
    const { verdict } = await run([GOOD, "auth_token=1; Secure; SameSite=Lax"]);
    expect(verdict.summary).toBe("Expected HttpOnly, saw no HttpOnly of the cookie auth_token");
  });

  it("does not know what is not there", async () => {
    expect((await run([])).verdict).toMatchObject({
      ...{ outcome: "error", reason: "no_data" },
      summary: "No cookie is set by /login (200): give an address that sets one",
    });
    expect((await run(["theme=dark; Secure; SameSite=Lax"])).verdict).toMatchObject({
      ...{ outcome: "error", reason: "no_data" },
      summary: expect.stringContaining("The cookie sessionid is not set by"),
    });
  });

  it("fails cookies set by http", async () => {
    const { port } = await web((_, answer) => answer.setHeader("set-cookie", GOOD).end());
    const world = { baseUrl: `http://127.0.0.1:${port}`, policy: loopback(port) };
    const { verdict } = await runProbe({ kind: "http-cookies", settings: SETTINGS }, world);
    expect(verdict.summary).toBe("Expected set by https, saw set by http of the cookie sessionid");
  });

  it.each(["connect.sid", "SID", ".AspNetCore.Identity.Application", ".AspNetCore.Cookies", "wordpress_logged_in_1"])(
    "knows %s for a session, as frameworks name it",
    async (name) => {
      const { verdict } = await run([GOOD, `${name}=1; Secure; SameSite=Lax`]);
      expect(verdict.summary).toBe(`Expected HttpOnly, saw no HttpOnly of the cookie ${name}`);
    },
  );
});
