import { createServer, type IncomingMessage, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { frontOf } from "./front";

let server: Server;
let port: number;
let seen: IncomingMessage["headers"] = {};

// A page of its own instead of Next's: what is tested is what stands around it.
beforeAll(async () => {
  server = createServer(
    frontOf(async (request, response) => {
      seen = request.headers;
      response.setHeader("Cache-Control", "s-maxage=31536000");
      response.writeHead(200, { "Content-Type": "text/html" });
      response.end("<p>A page</p>");
    }),
  );
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => server.close());

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`http://127.0.0.1:${port}${path}`, { headers });

/** The first line of the answer to a request as it stands. */
const raw = (request: string): Promise<string> =>
  new Promise((answered) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(`${request}\r\nHost: x\r\nConnection: close\r\n\r\n`));
    socket.once("data", (data) => answered(String(data).split("\r\n")[0] ?? ""));
  });

describe("the front", () => {
  it("gives every page its headers and a nonce of its own", async () => {
    const [one, two] = [await get("/"), await get("/")];
    const policy = one.headers.get("content-security-policy") ?? "";
    expect(policy).toMatch(/script-src 'nonce-[\w+/]{22}==' 'strict-dynamic';/);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toBe(two.headers.get("content-security-policy"));
    expect(Object.fromEntries(one.headers)).toMatchObject({
      "cache-control": "no-store",
      "cross-origin-embedder-policy": "require-corp",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
      "permissions-policy": expect.stringContaining("publickey-credentials-get=(self)"),
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "x-xss-protection": "0",
    });
    expect(one.headers.get("strict-transport-security")).toBeNull();
    expect(one.headers.get("x-powered-by")).toBeNull();
  });

  it("tells Next the nonce, the path and the network, and believes nobody else about them", async () => {
    const { headers } = await get("/deployments?open=1", {
      "x-nonce": "mine",
      "x-countersign-network": "203.0.113.7",
      "x-countersign-path": "https://evil.example",
      "x-forwarded-host": "evil.example",
      "x-middleware-subrequest": "proxy",
    });
    const nonce = String(seen["x-nonce"]);
    expect(headers.get("content-security-policy")).toContain(`'nonce-${nonce}'`);
    expect(seen["content-security-policy"]).toContain(`'nonce-${nonce}'`);
    expect(seen).toMatchObject({ "x-countersign-network": "127.0.0.1", "x-countersign-path": "/deployments?open=1" });
    expect(seen).not.toHaveProperty("x-forwarded-host");
    expect(seen).not.toHaveProperty("x-middleware-subrequest");
  });

  it("lets files named after their content be kept", async () => {
    expect((await get("/_next/static/chunks/a.js")).headers.get("cache-control")).toBe("s-maxage=31536000");
  });

  it("answers the API by itself", async () => {
    const response = await get("/api/v1/health");
    expect(await response.json()).toMatchObject({ database: "up" });
    expect((await get("/api/v1")).status).toBe(401);
    expect((await get("/api/v10")).headers.get("content-type")).toBe("text/html");
  });

  it("takes reports of the browser's, and nothing that is no path of its own", async () => {
    const report = await fetch(`http://127.0.0.1:${port}/api/csp-report`, { method: "POST", body: "{}" });
    expect(report.status).toBe(204);
    expect(await raw("GET http://evil.example/ HTTP/1.1")).toContain("400");
    expect(await raw("GET //evil.example/ HTTP/1.1")).toContain("400");
    expect(await raw("GET /\\evil.example/ HTTP/1.1")).toContain("400");
    expect(await raw(`GET /${"x".repeat(5000)} HTTP/1.1`)).toContain("414");
  });
});
