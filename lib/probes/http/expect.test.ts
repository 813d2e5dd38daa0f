import { setTimeout as sleep } from "node:timers/promises";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { web } from "../target.test-fixture";
import { says, verdictAt } from "./asked.test-fixture";

describe("what is expected of an answer", () => {
  it("is its status", async () => {
    const good = await says("ok");
    const bad = await says("no", {}, 503);
    expect(await verdictAt(good, {})).toEqual({
      outcome: "pass",
      reason: null,
      summary: "Answered as expected",
      assertions: [{ what: "Status", outcome: "pass", expected: "200", seen: "200" }],
    });
    expect(await verdictAt(bad, {})).toMatchObject({ outcome: "fail", summary: "Expected status 200, saw 503" });
    expect((await verdictAt(bad, { status: "5xx" })).outcome).toBe("pass");
    expect((await verdictAt(bad, { status: [200, 503] })).outcome).toBe("pass");
    expect((await verdictAt(good, { status: "5xx" })).outcome).toBe("fail");
  });

  it("is its time", async () => {
    const slow = await web((_, answer) => void sleep(150).then(() => answer.end("ok")));
    expect((await verdictAt(slow, { maxLatencyMs: 5000 })).outcome).toBe("pass");
    expect(await verdictAt(slow, { maxLatencyMs: 100 })).toMatchObject({
      outcome: "fail",
      summary: expect.stringMatching(/^Time to the whole answer: expected at most 100 ms, saw [\d.]+ ms$/),
    });
  });

  it("is a text in it, or not in it", async () => {
    const page = await says("<h1>Café of the depot</h1>", { "content-type": "text/html; charset=utf-8" });
    expect((await verdictAt(page, { contains: "Café", notContains: "Traceback" })).outcome).toBe("pass");
    expect(await verdictAt(page, { contains: "Bistro" })).toMatchObject({
      outcome: "fail",
      summary: "Text “Bistro” not found",
    });
    expect(await verdictAt(page, { notContains: "depot" })).toMatchObject({
      outcome: "fail",
      summary: "Text “depot” found",
    });
    const latin = await says(Buffer.from("Caf\xe9", "latin1"), { "content-type": "text/plain; charset=ISO-8859-1" });
    expect((await verdictAt(latin, { contains: "Café" })).outcome).toBe("pass");
    const odd = await says("Café", { "content-type": "text/plain; charset=no-such-thing" });
    expect((await verdictAt(odd, { contains: "Café" })).outcome).toBe("pass");
  });

  it("is a field of its JSON", async () => {
    const page = await says(JSON.stringify({ status: "degraded", checks: [{ "a/b": { up: true } }], none: null }));
    const expects = async (json: Record<string, unknown>) => (await verdictAt(page, { json })).outcome;
    expect(await expects({ path: "status", equals: "degraded" })).toBe("pass");
    expect(await expects({ path: "checks.0.a/b.up", equals: true })).toBe("pass");
    expect(await expects({ path: "/checks/0/a~1b/up", equals: true })).toBe("pass");
    expect(await expects({ path: "none", equals: null })).toBe("pass");
    expect(await expects({ path: "gone", exists: false })).toBe("pass");
    expect(await expects({ path: "checks.length", exists: true })).toBe("fail");
    expect(await expects({ path: "constructor", exists: true })).toBe("fail");
    expect(await expects({ path: "checks.0.a/b.up", equals: "true" })).toBe("fail");
    expect(await verdictAt(page, { json: { path: "status", equals: "ok" } })).toMatchObject({
      summary: 'Status: expected "ok", saw "degraded"',
    });
    const html = await says("<h1>all is well</h1>");
    expect(await verdictAt(html, { json: { path: "status", exists: false } })).toMatchObject({
      outcome: "fail",
      summary: "The body is not JSON",
    });
  });

  it("is looked for in the body as it reads decoded", async () => {
    for (const [encoding, encode] of Object.entries({ gzip: gzipSync, deflate: deflateSync, br: brotliCompressSync })) {
      const page = await says(encode("the secret garden"), { "content-encoding": encoding });
      expect((await verdictAt(page, { contains: "garden" })).outcome).toBe("pass");
    }
    const broken = await says("not gzip at all", { "content-encoding": "gzip" });
    expect(await verdictAt(broken, {})).toMatchObject({
      outcome: "fail",
      summary: expect.stringContaining("does not decode"),
    });
    const strange = await says("abc", { "content-encoding": "zstd" });
    expect(await verdictAt(strange, { notContains: "x" })).toMatchObject({ outcome: "error", reason: "unsupported" });
    expect((await verdictAt(strange, {})).outcome).toBe("pass");
  });

  it("needs no body of a HEAD or an empty answer", async () => {
    const page = await says("", { "content-encoding": "gzip" }, 204);
    expect((await verdictAt(page, { method: "HEAD", status: [204] })).outcome).toBe("pass");
    expect((await verdictAt(page, { status: [204] })).outcome).toBe("pass");
  });
});
