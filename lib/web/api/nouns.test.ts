import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { openSession } from "@/lib/access/sessions";
import { SMALL } from "@/lib/commands/arrange.test-fixture";
import { joined, PASSWORD } from "@/lib/db/person.test-fixture";
import type { Person } from "@/lib/domain/workspace/workspace";
import { env } from "@/lib/env";
import { sessionCookie } from "@/lib/web/cookies";
import { seal } from "@/lib/web/ticket";
import { api } from "./api";

type Answer = { status: number; body: Record<string, unknown> & { id?: string } };

/** A signed-in browser: sends JSON from the product's own pages. */
async function browserOf(person: Person) {
  const cookie = sessionCookie(await seal(await openSession(person.id, "test"))).split(";")[0] ?? "";
  const headers = { cookie, origin: new URL(env.NEXTAUTH_URL).origin, "content-type": "application/json" };
  const sent = async (path: string, init: RequestInit): Promise<Answer> => {
    const response = await api.request(`/api/v1${path}`, init);
    const text = await response.text();
    return { status: response.status, body: text.startsWith("{") ? JSON.parse(text) : { text } };
  };
  return {
    get: (path: string) => sent(path, { headers }),
    post: (path: string, body: unknown, key: string = randomUUID()) =>
      sent(path, { method: "POST", headers: { ...headers, "idempotency-key": key }, body: JSON.stringify(body) }),
  };
}

type Browser = Awaited<ReturnType<typeof browserOf>>;
const base64 = (content: string | Buffer) => Buffer.from(content).toString("base64");

let dan: Browser;
let mia: Browser;
beforeAll(async () => {
  dan = await browserOf(await joined("Dan Lind", "release-manager"));
  mia = await browserOf(await joined("Mia Sol", "member", "DevOps Engineer"));
});

async function opened(browser: Browser, more: object = {}): Promise<string> {
  const system = await browser.post("/systems", { name: `Depot ${randomUUID()}`, zone: "UTC", baseUrl: null });
  const title = `Small ${randomUUID()}`;
  const template = await browser.post("/templates", { fileName: "a.md", document: base64(SMALL), title });
  const about = { target: "1.0", environment: "staging", t0: "2026-12-01T22:00:00Z", zone: "UTC", rehearsal: false };
  const sent = { system: system.body.id, template: template.body.id, version: 1, ...about, baseUrl: null, ...more };
  const { status, body } = await browser.post("/deployments", sent);
  expect([status, body]).toEqual([200, { id: expect.any(String), seq: 1, staffing: expect.any(Array) }]);
  return String(body.id);
}

describe("deployments by the API", () => {
  it("are opened, answered, and shown as they stand", async () => {
    const id = await opened(dan);
    expect(await mia.post(`/deployments/${id}/items/i1/tick`, { rev: 0 })).toEqual({ status: 200, body: { seq: 2 } });
    const { body } = await mia.get(`/deployments/${id}`);
    expect(body).toMatchObject({
      seq: 2,
      life: "planned",
      answers: { i1: { state: "done", by: { name: "Mia Sol" } } },
    });
    const stale = await dan.post(`/deployments/${id}/items/i1/fail`, { rev: 0, reason: "No answer" });
    expect(stale).toMatchObject({ status: 409, body: { code: "stale", detail: { state: "done", rev: 1 } } });
    expect((await mia.post(`/deployments/${id}/go`, {})).status).toBe(403);
    expect(await dan.post(`/deployments/${id}/go`, {})).toMatchObject({ status: 409, body: { code: "conflict" } });
    expect((await dan.post(`/deployments/${id}/no-go`, { reason: "Bank holiday" })).status).toBe(200);
    expect((await dan.post(`/deployments/${id}/no-go/lift`, { reason: "It is over" })).status).toBe(200);
    const ended = await dan.post(`/deployments/${id}/close`, { outcome: "abandoned", reason: "It was dropped" });
    expect(ended).toEqual({ status: 200, body: { seq: 5 } });
  });

  it("that do not exist are told in words", async () => {
    const nowhere = `/deployments/${randomUUID()}`;
    for (const { status, body } of [await dan.get(nowhere), await dan.post(`${nowhere}/items/i1/tick`, { rev: 0 })])
      expect([status, body]).toEqual([
        404,
        { code: "missing", message: expect.stringContaining("no such deployment") },
      ]);
    expect((await dan.get(`${nowhere}/runs/none`)).status).toBe(404);
    expect((await dan.get(`${nowhere}/export/md`)).status).toBe(404);
  });

  it("sent twice is one, sent wrong is said at the field", async () => {
    const id = await opened(dan);
    const key = randomUUID();
    const twice = await Promise.all([0, 1].map(() => mia.post(`/deployments/${id}/items/i1/tick`, { rev: 0 }, key)));
    expect(twice.map(({ body }) => body)).toEqual([{ seq: 2 }, { seq: 2 }]);
    const wrong = await dan.post(`/deployments/${id}/t0`, { t0: "tomorrow", reason: "" });
    expect(wrong).toMatchObject({ status: 422, body: { detail: { fields: { t0: expect.any(String) } } } });
    const long = await mia.post(`/deployments/${id}/items/i2/fail`, { rev: 0, reason: "x ".repeat(1002) });
    expect(long).toMatchObject({ status: 422, body: { detail: { fields: { reason: expect.any(String) } } } });
  });

  it("are signed with the password again", async () => {
    const id = await opened(dan);
    const { body: state } = await mia.get(`/deployments/${id}`);
    const stage = (state["stages"] as { id: string }[])[0]?.id;
    const signature = { stage, role: "DevOps Engineer", meaning: "I have looked.", stateHash: "0".repeat(64) };
    const raw = { ...signature, decision: "approve", comment: null, password: PASSWORD };
    const early = await mia.post(`/deployments/${id}/signatures`, raw);
    expect(early).toMatchObject({
      status: 409,
      body: { detail: { objections: [expect.stringContaining("2 items")] } },
    });
    const wrong = await mia.post(`/deployments/${id}/signatures`, { ...raw, password: "something else" });
    expect(wrong).toMatchObject({ status: 403, body: { message: expect.stringContaining("not your password") } });
    for (const item of ["i1", "i2"]) await dan.post(`/deployments/${id}/items/${item}/tick`, { rev: 0 });
    const stale = await mia.post(`/deployments/${id}/signatures`, raw);
    expect(stale).toMatchObject({ status: 409, body: { code: "stale", detail: { differences: [] } } });
  });

  it("have probes whose runs say whether a worker is there", async () => {
    const id = await opened(dan, { baseUrl: "https://depot.example.org" });
    const at = `/deployments/${id}/items/i1/probe`;
    expect((await dan.post(at, { kind: "http", settings: { url: "/health" } })).status).toBe(200);
    const asked = await mia.post(`${at}/run`, {});
    const run = asked.body["run"];
    const { body } = await mia.get(`/deployments/${id}/runs/${run}`);
    expect(body).toMatchObject({
      run,
      item: "i1",
      state: "queued",
      verdict: null,
      worker: expect.stringMatching(/up|down/),
    });
    expect((await dan.post(`${at}/unbind`, { reason: "Asked the wrong host" })).status).toBe(200);
  });

  it("are exported as a report and kept as a record", async () => {
    const id = await opened(dan);
    expect((await mia.get(`/deployments/${id}/export/md`)).body["text"]).toContain("Depot");
    expect((await mia.get(`/deployments/${id}/export/pdf`)).body["message"]).toContain("md");
    const { body } = await mia.get(`/record?stream=${id}`);
    expect(body).toMatchObject({ stream: id, head: { seq: 1 }, lines: [{ seq: 1 }], before: null });
    expect((await mia.get(`/record?before=3`)).body).toMatchObject({
      stream: "workspace",
      lines: [{ seq: 2 }, { seq: 1 }],
    });
    expect((await mia.get(`/record?stream=${randomUUID()}`)).status).toBe(404);
  });
});

describe("templates by the API", () => {
  it("are previewed without being kept, and refused in words", async () => {
    const slot = "# L\n\n## Prepare\n- [ ] Back up\n\n## Sign-off\n- [ ] Warden of the Gate: ____ Date: ____\n";
    const file = { fileName: "list.md", document: base64(slot) };
    const { status, body } = await dan.post("/templates/preview", file);
    expect([status, body]).toMatchObject([
      200,
      { bytes: slot.length, staffing: expect.arrayContaining([expect.stringContaining("Warden of the Gate")]) },
    ]);
    const empty = await dan.post("/templates/preview", { ...file, document: "" });
    expect(empty).toMatchObject({ status: 422, body: { message: expect.stringContaining("is empty") } });
    const large = await dan.post("/templates/preview", { ...file, document: base64("x".repeat(2_000_001)) });
    expect(large).toMatchObject({ status: 413, body: { message: expect.stringContaining("2,000,000") } });
    expect((await mia.post("/templates/preview", file)).status).toBe(403);
  });

  it("and allowed networks have rules only an owner sets", async () => {
    const olga = await browserOf(await joined("Olga Ray", "owner"));
    const template = await dan.post("/templates", { fileName: "a.md", document: base64(SMALL), title: randomUUID() });
    const policy = { "four-eyes": "show", "one-person-one-role": "show" };
    expect((await dan.post(`/templates/${template.body.id}/policy`, { policy })).status).toBe(403);
    expect((await olga.post(`/templates/${template.body.id}/policy`, { policy })).status).toBe(200);
    const entry = { address: "10.9.8.7", ports: [8443], reason: "The staging cluster", expires: null };
    const allowed = await olga.post("/networks", entry);
    expect((await olga.post(`/networks/${allowed.body.id}/revoke`, { reason: "No longer needed" })).status).toBe(200);
    const never = await olga.post("/networks", { ...entry, address: "169.254.169.254" });
    expect(never).toMatchObject({ status: 422, body: { message: expect.stringContaining("never be allowed") } });
  });
});

it("describes every route", async () => {
  const { status, body } = await dan.get("/openapi.json");
  expect(status).toBe(200);
  expect(Object.keys(body["paths"] as object)).toContain("/api/v1/deployments/{id}/signatures");
});
