import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it, onTestFinished } from "vitest";
import { asking, opened } from "@/lib/commands/arrange.test-fixture";
import { tickItem } from "@/lib/commands/tick-item";
import { joined } from "@/lib/db/person.test-fixture";
import { frontOf } from "./front";
import { cookieOf } from "./knock.test-fixture";

type Page = (request: IncomingMessage, response: ServerResponse, count: number) => void;

const plain: Page = (request, response, count) => {
  response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" });
  response.write(`<html><script nonce="${request.headers["x-nonce"]}"></script>`);
  response.end(`<p>Rendering ${count}, “${request.headers["accept-encoding"]}”</p></html>`);
};

/** A front with a page of its own instead of Next's, which says how often it was rendered. */
async function front(page: Page = plain) {
  let count = 0;
  const server = createServer(
    frontOf(async (request, response) => {
      count += 1;
      await new Promise((soon) => setTimeout(soon, 20));
      page(request, response, count);
    }),
  );
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const get = (path: string, cookie: string, headers: Record<string, string> = { "accept-encoding": "identity" }) =>
    fetch(`http://127.0.0.1:${port}${path}`, { headers: { cookie, ...headers } });
  return { get, count: () => count };
}

async function run() {
  const [rita, ann] = [await joined("Rita", "release-manager"), await joined("Ann", "member")];
  const { id } = await opened(rita);
  return { rita, id, path: `/deployments/${id}`, cookie: await cookieOf(rita), other: await cookieOf(ann) };
}

it("renders a state once for each person, and shows it with a nonce of its own each time", async () => {
  const { path, cookie, other } = await run();
  const { get, count } = await front();
  const pages = [...(await Promise.all([get(path, cookie), get(path, cookie)])), await get(path, cookie)];
  expect(count()).toBe(1);
  for (const page of pages) {
    const nonce = /'nonce-([^']+)'/.exec(page.headers.get("content-security-policy") ?? "")?.[1];
    expect(await page.text()).toContain(`<script nonce="${nonce}">`);
    expect(page.headers.get("cache-control")).toBe("no-store");
  }
  expect(new Set(pages.map((page) => page.headers.get("content-security-policy"))).size).toBe(3);
  await get(path, other);
  expect(count()).toBe(2);
});

it("renders anew after any entry, for another cookie, and for whoever is signed out", async () => {
  const { rita, id, path, cookie } = await run();
  const { get, count } = await front();
  await get(path, cookie);
  await tickItem({ deployment: id, item: "i1", rev: 0, option: null }, asking(rita));
  expect(await (await get(path, cookie)).text()).toContain("Rendering 2");
  await joined("Newcomer", "member");
  expect(await (await get(path, cookie)).text()).toContain("Rendering 3");
  await get(path, `${cookie}; theme=dark`);
  await get(path, "");
  await get(path, "");
  await get(path, cookie, { rsc: "1" });
  expect(count()).toBe(7);
});

it("compresses what it shows again", async () => {
  const { path, cookie } = await run();
  const { get } = await front();
  await get(path, cookie);
  const page = await get(path, cookie, { "accept-encoding": "gzip" });
  expect(page.headers.get("content-encoding")).toBe("gzip");
  expect(await page.text()).toContain("Rendering 1");
});

it("keeps no page that failed, was cut short, or whose reader left", async () => {
  const { path, cookie } = await run();
  const failing = await front((_, response) => void response.writeHead(500).end("Not today"));
  expect((await failing.get(path, cookie)).status).toBe(500);
  await failing.get(path, cookie);
  expect(failing.count()).toBe(2);
  const short = await front(
    (_, response) => void response.writeHead(200, { "Content-Type": "text/html" }).end("<html>"),
  );
  await short.get(path, cookie);
  await short.get(path, cookie);
  expect(short.count()).toBe(2);
  const { get } = await front();
  const left = new AbortController();
  const leaving = get(path, cookie).catch(() => undefined);
  left.abort();
  await leaving;
  expect((await get(path, cookie)).status).toBe(200);
});
