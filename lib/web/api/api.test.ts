import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { endSessions } from "@/lib/access/sessions";
import { headOf, WORKSPACE } from "@/lib/db/entries";
import { joined, PASSWORD } from "@/lib/db/person.test-fixture";
import type { Person } from "@/lib/domain/workspace/workspace";
import { cookieOf, knock } from "../knock.test-fixture";
import { api } from "./api";

let owner: Person;
let cookie: string;
beforeAll(async () => {
  owner = await joined("Olga Stern", "owner");
  cookie = await cookieOf(owner);
});

const invitation = (email = `${randomUUID()}@example.org`) => ({ email, name: "Nils Berg", account: "member" });

describe("the door", () => {
  it("lets nobody in who is not signed in, wherever they knock", async () => {
    const doors = new Set(
      api.routes.filter(({ method }) => method !== "ALL").map(({ method, path }) => `${method} ${path}`),
    );
    const open: string[] = [];
    for (const door of doors) {
      const [method, path = ""] = door.split(" /api/v1");
      const { status } = await knock(path.replace(/:\w+/g, randomUUID()), method === "POST" ? { body: {} } : {});
      if (status !== 401) open.push(door);
    }
    expect(open.sort()).toEqual([
      "GET /api/v1/health",
      "GET /api/v1/links/:token",
      "GET /api/v1/openapi.json",
      "POST /api/v1/heartbeats",
      "POST /api/v1/links/:token",
      "POST /api/v1/session/passkey-challenge",
    ]);
  });

  it.each(["nonsense", "eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0..a.b.c"])(
    "takes no cookie it did not make: %s",
    async (value) => {
      expect((await knock("/session", { cookie: `countersign-session=${value}` })).status).toBe(401);
    },
  );

  it("knows who it is, and forgets at once when the session ends", async () => {
    const mia = await joined("Mia Sol", "viewer");
    const hers = await cookieOf(mia);
    const { body } = await knock("/session", { cookie: hers });
    const { id, name, email } = mia;
    expect(body).toEqual({ person: { id, name, email, account: "viewer", roles: [] } });
    await endSessions(mia.id);
    expect(await knock("/session", { cookie: hers })).toMatchObject({ status: 401, body: { code: "signed-out" } });
  });

  it("says what is missing at an address, and what it knows", async () => {
    expect(await knock("/nothing", { cookie })).toMatchObject({ status: 404, body: { code: "missing" } });
    const { body } = await knock("/openapi.json");
    expect(Object.keys(body.paths)).toContain("/api/v1/people/{person}/disable");
  });

  it("carries its headers on every answer, refusals too", async () => {
    for (const path of ["/health", "/session", "/nothing"]) {
      const { headers } = await knock(path);
      expect(headers.get("content-security-policy")).toBe("default-src 'none'; frame-ancestors 'none'");
      expect(headers.get("cache-control")).toBe("no-store");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("access-control-allow-origin")).toBeNull();
    }
  });
});

describe("the border", () => {
  const act = (headers: Record<string, string>, body: string | object = invitation()) =>
    knock("/people", { cookie, headers, body });

  it.each([
    [{ "sec-fetch-site": "cross-site" }, 403],
    [{ "sec-fetch-site": "same-site" }, 403],
    [{ "sec-fetch-site": "none", origin: "http://localhost:3000" }, 403],
    [{ "sec-fetch-site": "same-origin" }, 200],
  ])("judges where a request was made: %o", async (headers, status) => {
    expect((await act(headers as Record<string, string>)).status).toBe(status);
  });

  it.each([
    ["http://localhost:3000", 200],
    ["http://localhost:3001", 403],
    ["http://localhost:3000.evil.example", 403],
    ["null", 403],
    [undefined, 403],
  ])("of a browser that does not say, wants the exact origin: %s", async (origin, status) => {
    const request = new Request("http://localhost:3000/api/v1/people", {
      method: "POST",
      headers: {
        cookie,
        "content-type": "application/json",
        "idempotency-key": randomUUID(),
        ...(origin && { origin }),
      },
      body: JSON.stringify(invitation()),
    });
    expect((await api.fetch(request, { network: "test" })).status).toBe(status);
  });

  it.each([
    [{ "content-type": "text/plain" }, "{}", 422],
    [{ "content-type": "application/x-www-form-urlencoded" }, "name=x", 422],
    [{}, "{", 422],
    [{}, "[".repeat(100_000), 422],
    [{}, `"${"x".repeat(300_000)}"`, 413],
    [{}, { ...invitation(), name: "Ni\0ls" }, 422],
    [{}, { ...invitation(), name: "Ni\ud800ls" }, 422],
    [{}, JSON.stringify({ ...invitation(), name: { not: "" } }), 422],
  ])("refuses what nobody of ours sends: %o %.20s", async (headers, body, status) => {
    const before = await headOf(WORKSPACE);
    const answer = await act(headers as Record<string, string>, body);
    expect(answer.status).toBe(status);
    expect(answer.body.message).toMatch(/^[A-Za-z].*\.$/);
    expect(await headOf(WORKSPACE)).toBe(before);
  });

  it("refuses broken characters in the address too", async () => {
    expect((await knock("/links/a%00b")).status).toBe(422);
    expect((await knock("/links/%ff")).status).toBe(422);
  });

  it("keeps text in one form of Unicode", async () => {
    const email = `${randomUUID()}@example.org`;
    await act({}, { ...invitation(email), name: "Ame\u0301lie" });
    const { body } = await act({}, invitation(email));
    expect(body.message).toContain("Am\u00e9lie has an account");
  });

  it("says at each field what is wrong with it", async () => {
    const { status, body } = await act({}, { email: "nonsense", name: "", account: "king" });
    expect(status).toBe(422);
    expect(body.detail.fields).toEqual({
      email: "This is not an e-mail address.",
      name: "Say the name as it should stand under a signature.",
      account: "Choose one of: owner, release-manager, member, viewer.",
    });
  });
});

describe("an act", () => {
  it("sent twice happens once and is answered alike", async () => {
    const headers = { "idempotency-key": randomUUID() };
    const body = invitation();
    const before = await headOf(WORKSPACE);
    const [first, again] = [
      await knock("/people", { cookie, headers, body }),
      await knock("/people", { cookie, headers, body }),
    ];
    expect([again.status, again.body.id, again.body.seq]).toEqual([200, first.body.id, first.body.seq]);
    expect(await headOf(WORKSPACE)).toBe(before + 1);
  });

  it("sent at the same moment happens once", async () => {
    const headers = { "idempotency-key": randomUUID() };
    const body = invitation();
    const before = await headOf(WORKSPACE);
    const answers = await Promise.all([1, 2, 3].map(() => knock("/people", { cookie, headers, body })));
    expect(new Set(answers.map(({ body: { id } }) => id)).size).toBe(1);
    expect(await headOf(WORKSPACE)).toBe(before + 1);
  });

  it("with the key of another is refused", async () => {
    const headers = { "idempotency-key": randomUUID() };
    await knock("/people", { cookie, headers, body: invitation() });
    const other = await knock("/people", { cookie, headers, body: invitation() });
    expect(other).toMatchObject({ status: 409, body: { code: "conflict" } });
  });

  it("without a key is refused", async () => {
    const answer = await knock("/people", { cookie, headers: { "idempotency-key": "" }, body: invitation() });
    expect(answer.body.message).toContain("Idempotency-Key");
  });

  it("of somebody who may not is refused in words", async () => {
    const mia = await cookieOf(await joined("Mia Sol", "member"));
    const answer = await knock("/people", { cookie: mia, body: invitation() });
    expect(answer).toMatchObject({ status: 403, body: { code: "forbidden" } });
    expect(answer.body.message).toContain("takes an owner");
  });
});

describe("the session", () => {
  it("ends with the cookie when one signs out, and everywhere when asked", async () => {
    const nils = await joined("Nils Berg", "member");
    const [one, two] = [await cookieOf(nils), await cookieOf(nils)];
    const { headers } = await knock("/session/end", { cookie: one, body: {} });
    expect(headers.get("set-cookie")).toMatch(/^countersign-session=;.*Max-Age=0$/);
    expect(headers.get("clear-site-data")).toContain('"storage"');
    expect((await knock("/session", { cookie: one })).status).toBe(401);
    expect((await knock("/session", { cookie: two })).status).toBe(200);
    const three = await cookieOf(nils);
    await knock("/session/end", { cookie: three, body: { everywhere: true } });
    expect((await knock("/session", { cookie: two })).status).toBe(401);
  });

  it("goes on in this browser when the password is changed", async () => {
    const nils = await joined("Nils Berg", "member");
    const [mine, elsewhere] = [await cookieOf(nils), await cookieOf(nils)];
    const body = { current: PASSWORD, next: "stapler umbrella quartz midnight" };
    const { headers, status } = await knock("/session/password", { cookie: mine, body });
    expect(status).toBe(200);
    expect((await knock("/session", { cookie: elsewhere })).status).toBe(401);
    const fresh = String(headers.get("set-cookie")?.split(";")[0]);
    expect((await knock("/session", { cookie: fresh })).status).toBe(200);
  });
});
