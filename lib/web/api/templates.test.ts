import { randomUUID } from "node:crypto";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { beforeAll, describe, expect, it } from "vitest";
import { SMALL } from "@/lib/commands/arrange.test-fixture";
import { joined } from "@/lib/db/person.test-fixture";
import { cookieOf, knock } from "@/lib/web/knock.test-fixture";
import { api } from "./api";

let cookie: string;
beforeAll(async () => {
  cookie = await cookieOf(await joined("Dan Lind", "release-manager"));
});

const base64 = (content: string | Buffer) => Buffer.from(content).toString("base64");
const title = () => `List ${randomUUID()}`;

type Push = { type?: string; key?: string; query?: Record<string, string> };

/** A document pushed as it is. */
async function push(content: string | Buffer, { type = "text/markdown", key = randomUUID(), query = {} }: Push = {}) {
  const address = new URLSearchParams({ fileName: "liste für später.md", title: title(), ...query });
  const response = await api.request(`/api/v1/templates/documents?${address}`, {
    method: "POST",
    headers: { cookie, "sec-fetch-site": "same-origin", "content-type": type, "idempotency-key": key },
    body: new Uint8Array(Buffer.from(content)),
  });
  return { status: response.status, body: await response.json() };
}

describe("a document pushed as it is", () => {
  it("becomes a template and then its next version, with the choices of the one before, and comes back byte for byte", async () => {
    const bytes = Buffer.from(`\uFEFF${SMALL}`.replaceAll("\n", "\r\n"));
    const { body: made } = await push(bytes, { type: "application/octet-stream" });
    expect(made).toEqual({ id: expect.any(String), version: 1, seq: expect.any(Number) });
    const query = { template: made.id, note: "As found", after: "1" };
    expect((await push(`${SMALL}\n- [ ] More\n`, { query })).body).toMatchObject({ id: made.id, version: 2 });
    expect(await push(SMALL, { query })).toMatchObject({ status: 409, body: { code: "stale" } });
    const response = await api.request(`/api/v1/templates/${made.id}/versions/1/document`, { headers: { cookie } });
    expect(Buffer.from(await response.arrayBuffer()).equals(bytes)).toBe(true);
    expect(response.headers.get("content-disposition")).toBe(
      `attachment; filename="liste f?r sp?ter.md"; filename*=UTF-8''liste%20f%C3%BCr%20sp%C3%A4ter.md`,
    );
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    for (const place of [`${made.id}/versions/9`, `${made.id}/versions/x`, "none/versions/1"])
      expect((await knock(`/templates/${place}/document`, { cookie })).status).toBe(404);
  });

  it("is one event however often it is sent with its key, and another document needs another key", async () => {
    const [key, query] = [randomUUID(), { title: title() }];
    const first = await push(SMALL, { key, query });
    expect(await push(SMALL, { key, query })).toEqual(first);
    expect((await push(`${SMALL}\n`, { key, query })).status).not.toBe(200);
    expect((await push(SMALL, { key, query: { title: title() } })).status).not.toBe(200);
  });

  it.each([
    ["application/json", SMALL, 422, "Send the document itself"],
    ["multipart/form-data; boundary=x", SMALL, 422, "Send the document itself"],
    ["text/plain; charset=utf-8", "Only words.\n", 422, "Nothing to tick"],
    ["text/plain", "", 422, "is empty"],
    ["application/octet-stream", Buffer.from([0, 1, 2, 255]), 422, "is not a text document"],
    ["text/markdown", Buffer.alloc(2_000_001, "x"), 413, "A document may have 2,000,000 bytes"],
  ])("is refused in words: %s %.10s", async (type, content, status, words) => {
    expect(await push(content, { type })).toMatchObject({ status, body: { message: expect.stringContaining(words) } });
  });
});

describe("too large a document", () => {
  /** Sends without saying how much it will be, and counts what was taken before the answer came. */
  async function streamed(path: string, type: string): Promise<{ status: number; text: string; sent: number }> {
    const server = createServer(getRequestListener((asked) => api.fetch(asked, { network: "test" })));
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    // Safe: a server that listens on a port has an address with one.
    const { port } = server.address() as AddressInfo;
    const headers = { cookie, "sec-fetch-site": "same-origin", "content-type": type, "idempotency-key": randomUUID() };
    try {
      return await new Promise((resolve) => {
        let sent = 0;
        const out = request({ port, path: `/api/v1${path}`, method: "POST", headers });
        const more = setInterval(() => {
          out.write(Buffer.alloc(200_000, "x"));
          sent += 200_000;
        }, 5);
        out.on("error", () => clearInterval(more));
        out.on("response", async (response) => {
          clearInterval(more);
          let text = "";
          for await (const part of response) text += part;
          resolve({ status: response.statusCode ?? 0, text, sent });
          out.destroy();
        });
      });
    } finally {
      server.closeAllConnections();
      server.close();
    }
  }

  it.each([
    ["/templates/documents?fileName=a.md", "text/markdown", 6_000_000],
    ["/templates", "application/json", 8_000_000],
  ])("is refused while it streams in: %s", async (path, type, most) => {
    const { status, text, sent } = await streamed(path, type);
    expect([status, JSON.parse(text)]).toEqual([
      413,
      { code: "too-large", message: expect.stringContaining("A document may have 2,000,000 bytes") },
    ]);
    expect(sent).toBeLessThan(most);
  });
});

describe("a preview", () => {
  it("tells what is asked and what differs, and takes back the choices it answered with", async () => {
    const send = (body: object) => knock("/templates/preview", { cookie, body: { fileName: "a.md", ...body } });
    const { body: made } = await push(SMALL);
    const asked = {
      template: made.id,
      document: base64(SMALL.replace("Back up the database", "Copy the database twice")),
    };
    const { status, body } = await send(asked);
    expect([status, body.version, body.choices]).toEqual([200, 2, {}]);
    const question = body.problems.find(({ answers }: { answers?: object }) => answers);
    expect(question).toMatchObject({ line: 6, ask: true, chosen: null });
    const choices = { readings: { [question.line]: question.answers[0].value } };
    const again = (await send({ ...asked, choices })).body;
    expect([again.choices, again.differences.map(({ kind }: { kind: string }) => kind)]).toEqual([
      choices,
      ["reworded"],
    ]);
  });
});
