import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { closedPort, raw, web } from "../target.test-fixture";
import { ask, says, verdictAt } from "./asked.test-fixture";

describe("a target that misbehaves", () => {
  it("that never answers, or drips, is a fail at the deadline", async () => {
    const mute = await raw();
    const started = performance.now();
    expect(await verdictAt(mute, {}, { patienceMs: 400 })).toMatchObject({
      outcome: "fail",
      summary: "Accepted the connection but did not answer within 0.4 s.",
    });
    const drip = await web((_, answer) => {
      const timer = setInterval(() => answer.write("x"), 50);
      answer.once("close", () => clearInterval(timer));
    });
    expect(await verdictAt(drip, {}, { patienceMs: 400 })).toMatchObject({
      outcome: "fail",
      summary: "Began to answer but had not finished within 0.4 s.",
    });
    expect(performance.now() - started).toBeLessThan(1800);
  });

  it("that drips headers is a fail at the deadline", async () => {
    const drip = await raw((socket) => {
      socket.write("HTTP/1.1 200 OK\r\n");
      const timer = setInterval(() => socket.write("a: b\r\n"), 50);
      socket.once("close", () => clearInterval(timer));
    });
    expect((await verdictAt(drip, {}, { patienceMs: 300 })).outcome).toBe("fail");
  });

  it("that sends 200 MB is read to 1 MiB, and what that does not show is not judged", async () => {
    let sent = 0;
    const flood = await web((_, answer) => {
      const chunk = Buffer.alloc(256 * 1024, "x");
      const more = () => {
        while (sent < 200 * 1024 * 1024 && !answer.destroyed) {
          sent += chunk.length;
          if (!answer.write(chunk)) return void answer.once("drain", more);
        }
      };
      more();
    });
    const { verdict, evidence } = await ask(flood, { notContains: "y" });
    expect(verdict).toMatchObject({ outcome: "error", reason: "unsupported" });
    expect(evidence.response).toMatchObject({ truncated: true, bodyBytes: 1024 * 1024 });
    expect(evidence.response?.excerpt.length).toBe(2048);
    expect(sent).toBeLessThan(100 * 1024 * 1024);
    expect((await verdictAt(flood, { contains: "xxx" })).outcome).toBe("pass");
    expect((await verdictAt(flood, { json: { path: "a", exists: false } })).outcome).toBe("error");
  });

  it("that sends a gzip bomb costs no more than 1 MiB", async () => {
    const bomb = gzipSync(Buffer.alloc(300 * 1024 * 1024));
    const target = await says(bomb, { "content-encoding": "gzip" });
    const before = process.memoryUsage().rss;
    const { evidence } = await ask(target, {});
    expect(evidence.response).toMatchObject({ truncated: true, bodyBytes: 1024 * 1024 });
    expect(process.memoryUsage().rss - before).toBeLessThan(60 * 1024 * 1024);
  });

  it.each([
    ["speaks no HTTP", "SSH-2.0-OpenSSH_9.2\r\n", "is not HTTP"],
    [
      "sends endless headers",
      `HTTP/1.1 200 OK\r\n${"x: yyyyyyyyyyyyyyyyyyyyyyyyyyyyyy\r\n".repeat(4000)}\r\n`,
      "more than 64 KiB",
    ],
    ["hangs up at once", "", "closed the connection without answering"],
    ["hangs up in mid-body", "HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\nabc", "before the answer was whole"],
    [
      "switches protocols unasked",
      "HTTP/1.1 101 Up\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n",
      "switched to another protocol",
    ],
  ])("that %s is a fail that says so", async (_, bytes, sentence) => {
    const target = await raw((socket) => socket.once("data", () => socket.end(bytes)));
    expect(await verdictAt(target, {})).toMatchObject({ outcome: "fail", summary: expect.stringContaining(sentence) });
  });

  it("that is not there is a fail", async () => {
    const port = await closedPort();
    expect(await verdictAt({ port }, {})).toMatchObject({
      outcome: "fail",
      reason: null,
      summary: `127.0.0.1 refused the connection to port ${port}. Is it running?`,
    });
  });
});
