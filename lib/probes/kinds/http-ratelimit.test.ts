import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { asker } from "../asker.test-fixture";
import { web } from "../target.test-fixture";
import httpRatelimit from "./http-ratelimit";

const ask = asker("http-ratelimit");
const SETTINGS = { url: "/api", limit: 10, windowSec: 60, rps: 500 };

type Wish = {
  allowed?: number;
  status?: number;
  headers?: Record<string, string>;
  /** How many processes count, each for itself, in turn. */
  workers?: number;
  windowMs?: number;
};

/** A site that lets so many requests pass within a window; unless told otherwise, as it should be. */
function limited({
  allowed = 10,
  status = 429,
  headers = { "retry-after": "60" },
  workers = 1,
  windowMs = 60_000,
}: Wish = {}) {
  let asked = 0;
  let since = performance.now();
  return web((_, answer) => {
    if (performance.now() - since > windowMs) asked = 0;
    if (asked === 0) since = performance.now();
    asked += 1;
    if (asked > allowed * workers) answer.writeHead(status, headers).end("slow down");
    else answer.end("ok");
  });
}

describe("a rate limit", () => {
  it("that is as said passes, and is left alone from the first refusal on", async () => {
    const target = await limited();
    const { verdict, evidence } = await ask(target, SETTINGS);
    expect(verdict).toMatchObject({ outcome: "pass", summary: "Requests are limited where they should be" });
    expect(verdict.assertions).toMatchObject([
      { what: "Limit", expected: "429 at request 5 to 12", seen: "at request 11" },
      { what: "When to come again", seen: "retry-after" },
    ]);
    expect(target.hits()).toBe(11);
    const { timeline } = evidence.details as { timeline: { status: number }[] };
    expect(timeline.map(({ status }) => status)).toEqual([...Array(10).fill(200), 429]);
  });

  it.each<[string, Wish]>([
    ["by POST", {}],
    ["of one request", { allowed: 1 }],
    ["with another header", { headers: { "ratelimit-policy": "10;w=60" } }],
    ["with the oldest header", { headers: { "x-ratelimit-remaining": "0" } }],
    ["with another status", { status: 403 }],
  ])("%s passes", async (_, wish) => {
    const settings = { ...SETTINGS, method: "POST", limit: wish.allowed ?? 10, status: wish.status ?? 429 };
    expect((await ask(await limited(wish), settings)).verdict.outcome).toBe("pass");
  });

  it.each<[string, Wish, string]>([
    ["that is none", { allowed: 1000 }, "There is no limit: 36 requests were all answered"],
    ["that fails instead", { status: 503 }, "It answers 503 instead of 429 from request 11 on"],
    ["of each of two processes", { workers: 2 }, "The limiter is not shared: 429 came at request 21, about 2 × 10"],
    ["of each of three processes", { workers: 3 }, "about 3 × 10, as if 3 processes count for themselves"],
    ["that is looser", { allowed: 14 }, "The limit is looser than said: 429 came at request 15, 10 are allowed"],
    ["that lets nobody through", { allowed: 0 }, "The very first request is refused: nobody gets through"],
  ])("%s is a fail", async (_, wish, sentence) => {
    const { verdict } = await ask(await limited(wish), SETTINGS);
    expect(verdict).toMatchObject({ outcome: "fail", reason: null });
    expect(verdict.summary).toContain(sentence);
  });

  it.each<[string, Wish, string]>([
    ["that is stricter", { allowed: 2 }, "Stricter than said: request 3 of 10 is refused"],
    ["that says no more", { headers: {} }, "What is refused is not told when to come again"],
  ])("%s is a warning", async (_, wish, sentence) => {
    const { verdict } = await ask(await limited(wish), SETTINGS);
    expect(verdict).toMatchObject({ outcome: "warn", summary: expect.stringContaining(sentence) });
  });

  it("of what is posted is asked with its body", async () => {
    const bodies: string[] = [];
    const target = await web(async (request, answer) => {
      const { "content-type": type, "content-length": length } = request.headers;
      bodies.push(`${type} ${length} ${await text(request)}`);
      answer.writeHead(bodies.length > 2 ? 429 : 401, { "retry-after": "9" }).end();
    });
    const settings = { ...SETTINGS, limit: 2, method: "POST", body: '{"user":"ä"}' };
    expect((await ask(target, settings)).verdict.outcome).toBe("pass");
    expect(bodies).toEqual(Array(3).fill('application/json 13 {"user":"ä"}'));
  });

  it("that ends with its window passes, and one that does not is a fail", async () => {
    const settings = { url: "/api", limit: 3, windowSec: 1, rps: 500, recovers: true };
    const short = await limited({ allowed: 3, windowMs: 900 });
    const long = await limited({ allowed: 3 });
    const [recovered, stuck] = await Promise.all([ask(short, settings), ask(long, settings)]);
    expect(recovered.verdict.outcome).toBe("pass");
    expect(stuck.verdict).toMatchObject({ outcome: "fail", summary: "It still answers 429 after the window of 1 s" });
    expect(long.hits()).toBe(5);
  });

  it("fills again while it is asked slowly, and is not judged where time ran out", () => {
    const settings = httpRatelimit.settings.parse({ url: "/", limit: 100, windowSec: 60, rps: 5 });
    const stop = { status: 429, atMs: 33_000, hints: ["retry-after"] };
    const seen = { sent: 166, stop, outOfTime: false, nowhere: null, after: null };
    expect(httpRatelimit.judge(settings, seen).outcome).toBe("pass");
    expect(httpRatelimit.judge(settings, { ...seen, sent: 200 }).outcome).toBe("fail");
    expect(
      httpRatelimit.judge(settings, { sent: 50, stop: null, outOfTime: true, nowhere: null, after: null }),
    ).toMatchObject({
      outcome: "error",
      reason: "budget_exhausted",
    });
  });

  it("is asked alone, never twice, and only by whoever owns the target", () => {
    const settings = httpRatelimit.settings.parse({ url: "/", limit: 10 });
    expect(httpRatelimit.exclusive).toBe(true);
    expect(httpRatelimit.active?.(settings)).toBe(true);
    expect(httpRatelimit.repeatable?.(settings)).toBe(false);
    expect(httpRatelimit.patienceMs?.(settings)).toBe(37_200);
  });

  it.each([
    [{ limit: 250, overshoot: 2 }, "500 requests are needed to see this limit"],
    [{ limit: 100, windowSec: 1 }, "At that pace this limit is never reached"],
    [{ limit: 10, cap: 400 }, "Send at most 300"],
    [{ limit: 10, body: "{}" }, "GET sends no body. Use POST"],
    [{ limit: 10, rps: 1 }, "Send at least 5 a second"],
    [{ limit: 10, status: 503 }, "not with one of a failed server"],
    [{ limit: 10, windowSec: 900, recovers: true }, "longer than a probe waits"],
  ])("is not asked with %j", (settings, sentence) =>
    expect(httpRatelimit.settings.safeParse({ url: "/", ...settings }).error?.issues[0]?.message).toContain(sentence),
  );

  it.each([301, 404, 405])("is not looked for where every request is answered %s", async (status) => {
    const target = await web((_, answer) => answer.writeHead(status, { location: "/there" }).end());
    expect((await ask(target, SETTINGS)).verdict).toMatchObject({
      ...{ outcome: "error", reason: "no_data", summary: expect.stringContaining(`is answered ${status}`) },
    });
  });

  it("of one request that refuses the first lets nobody through", async () => {
    expect((await ask(await limited({ allowed: 0 }), { ...SETTINGS, limit: 1 })).verdict).toMatchObject({
      ...{ outcome: "fail", summary: "The very first request is refused: nobody gets through" },
    });
  });
});
