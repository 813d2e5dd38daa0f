import { createHash, randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { opened } from "@/lib/commands/arrange.test-fixture";
import { joined } from "@/lib/db/person.test-fixture";
import type { Person } from "@/lib/domain/workspace/workspace";
import { cookieOf, knock } from "@/lib/web/knock.test-fixture";
import { api } from "./api";

/** One pixel. */
const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
const hash = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

let dan: Person;
let mia: Person;
let vera: Person;
beforeAll(async () => {
  dan = await joined("Dan Lind", "release-manager");
  mia = await joined("Mia Sol", "member");
  vera = await joined("Vera View", "viewer");
});

describe("a file at the border", () => {
  const send = (cookie: string, bytes: Uint8Array, query: Record<string, string>, headers = {}) =>
    knock(`/files?${new URLSearchParams(query)}`, {
      ...{ cookie, body: bytes, headers: { "content-type": "application/octet-stream", ...headers } },
    });

  it("goes in as it is and comes out under a policy that runs nothing, to who may read", async () => {
    const cookie = await cookieOf(mia);
    const { id } = await opened(dan);
    const html = Buffer.from("<script>alert(1)</script>");
    const places: string[] = [];
    for (const [bytes, name] of [
      [PNG, "Bild ä.png"],
      [html, "../page.html"],
    ] as const) {
      const { status, body } = await send(cookie, bytes, { name, sha256: hash(bytes) });
      expect(status, JSON.stringify(body)).toBe(200);
      const { name: clean, sha256 } = body;
      const shown = { kind: "file", name: clean, sha256 };
      const { body: answer } = await knock(`/deployments/${id}/items/i1/evidence`, { cookie, body: { shown } });
      places.push(`/deployments/${id}/evidence/${answer.seq}/file`);
    }
    const [picture, page] = await Promise.all(places.map((place) => fetched(place, cookie)));
    expect(picture?.headers.get("content-type")).toBe("image/png");
    expect(picture?.headers.get("content-disposition")).toMatch(/^inline; filename=.*Bild%20%C3%A4\.png/);
    expect(picture?.bytes).toEqual(PNG);
    expect(page?.headers.get("content-type")).toBe("application/octet-stream");
    expect(page?.headers.get("content-disposition")).toBe("attachment; filename=page.html");
    for (const answer of [picture, page]) {
      expect(answer?.headers.get("content-security-policy")).toMatch(/^sandbox; default-src 'none'/);
      expect(answer?.headers.get("x-content-type-options")).toBe("nosniff");
    }
    const viewer = await fetched(places[0] ?? "", await cookieOf(vera));
    expect(viewer.status).toBe(200);
    expect((await fetched(places[0] ?? "", "")).status).toBe(401);
    expect((await fetched(`/deployments/${id}/evidence/1/file`, cookie)).status).toBe(404);
    expect((await fetched(`/deployments/${id}/papers/1/scan`, cookie)).status).toBe(404);
  });

  it("is refused by its announced length before it is read, and unread without a session", async () => {
    const cookie = await cookieOf(mia);
    const query = { name: "large.bin", sha256: "0".repeat(64) };
    const announced = await send(cookie, PNG, query, { "content-length": "11000000" });
    expect(announced).toMatchObject({ status: 413, body: { message: expect.stringContaining("10 MB") } });
    const whole = await send(cookie, Buffer.alloc(11_000_000), query);
    expect(whole.status).toBe(413);
    expect((await send("", PNG, query)).status).toBe(401);
    expect((await send(cookie, PNG, { name: "a.png", sha256: "nonsense" })).status).toBe(422);
  });

  it("is read only of who may send one, and as an act", async () => {
    const { status, isRead } = await sent({ cookie: await cookieOf(mia), "idempotency-key": randomUUID() });
    expect([status, isRead]).toEqual([200, true]);
    const viewer = await sent({ cookie: await cookieOf(vera), "idempotency-key": randomUUID() });
    expect(viewer).toEqual({ status: 403, isRead: false });
    expect(await sent({ cookie: await cookieOf(mia) })).toEqual({ status: 422, isRead: false });
  });
});

/** How a sent file is answered, and whether its bytes were looked at. */
async function sent(headers: Record<string, string>) {
  const type = { "content-type": "application/octet-stream", "sec-fetch-site": "same-origin" };
  const request = new Request(`http://localhost:3000/api/v1/files?name=a.png&sha256=${hash(PNG)}`, {
    ...{ method: "POST", headers: { ...type, ...headers }, body: new Uint8Array(PNG) },
  });
  const { status } = await api.fetch(request, { network: "test" });
  return { status, isRead: request.bodyUsed };
}

async function fetched(path: string, cookie: string) {
  const response = await api.fetch(new Request(`http://localhost:3000/api/v1${path}`, { headers: { cookie } }), {
    network: "test",
  });
  return {
    status: response.status,
    headers: response.headers,
    bytes: Buffer.from(await response.arrayBuffer()),
  };
}
