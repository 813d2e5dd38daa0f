import { randomUUID } from "node:crypto";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { endSessions } from "@/lib/access/sessions";
import { asking, opened } from "@/lib/commands/arrange.test-fixture";
import { tickItem } from "@/lib/commands/tick-item";
import { joined } from "@/lib/db/person.test-fixture";
import type { Person } from "@/lib/domain/workspace/workspace";
import { api } from "./api/api";
import { cookieOf } from "./knock.test-fixture";
import { closeStreams } from "./stream";

let dan: Person;
beforeAll(async () => {
  dan = await joined("Dan Lind", "release-manager");
});
afterEach(() => {
  closeStreams();
  vi.useRealTimers();
});

async function watching(deployment: string, cookie: string) {
  const address = `http://localhost:3000/api/v1/deployments/${deployment}/stream`;
  const response = await api.fetch(new Request(address, { headers: { cookie } }), { network: "test" });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  const next = async () => (await reader?.read())?.value ?? "the end";
  return { response, next, leave: () => reader?.cancel() };
}

describe("the events of a deployment", () => {
  it("begin with where it stands and tell of every entry", async () => {
    const { id: deployment } = await opened(dan);
    const { response, next } = await watching(deployment, await cookieOf(dan));
    expect(response.headers.get("content-type")).toContain("text/event-stream");
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(await next()).toBe("retry: 2000\n\n");
    expect(await next()).toBe('id: 1\ndata: {"seq":1}\n\n');
    await next();
    await tickItem({ deployment, item: "i1", rev: 0 }, asking(dan));
    expect(await next()).toBe('id: 2\ndata: {"seq":2}\n\n');
  });

  it("end when the session has", async () => {
    const eve = await joined("Eve Holm", "member");
    const { id: deployment } = await opened(dan);
    vi.useFakeTimers({ toFake: ["setInterval"] });
    const { next } = await watching(deployment, await cookieOf(eve));
    await next();
    await next();
    await vi.advanceTimersByTimeAsync(15_000);
    let heard = await next();
    while (heard.startsWith("id:")) heard = await next();
    expect(heard).toBe(": still here\n\n");
    await endSessions(eve.id);
    await vi.advanceTimersByTimeAsync(15_000);
    expect(await next()).toBe("the end");
  });

  it("are open ten times for one person, and again when one has left", async () => {
    const eve = await joined("Eve Holm", "member");
    const { id: deployment } = await opened(dan);
    const cookie = await cookieOf(eve);
    const open = [];
    for (let count = 0; count < 10; count += 1) open.push(await watching(deployment, cookie));
    const refused = await watching(deployment, cookie);
    expect(refused.response.status).toBe(429);
    expect(refused.response.headers.get("retry-after")).toBe("30");
    await open[0]?.leave();
    expect((await watching(deployment, cookie)).response.status).toBe(200);
  });

  it("are of deployments only", async () => {
    const cookie = await cookieOf(dan);
    expect((await watching(randomUUID(), cookie)).response.status).toBe(404);
    expect((await watching("workspace", cookie)).response.status).toBe(422);
  });
});
