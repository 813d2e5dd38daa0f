import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { raw } from "../target.test-fixture";
import { ask, says, verdictAt } from "./asked.test-fixture";

describe("a body", () => {
  it.each([
    ["gzip", gzipSync("hello")],
    ["x-gzip", gzipSync("hello")],
    ["GZIP", gzipSync("hello")],
    ["br", brotliCompressSync("hello")],
    ["deflate", deflateSync("hello")],
    ["deflate", deflateRawSync("hello")],
    ["identity", Buffer.from("hello")],
  ])("encoded by %s is read as curl reads it", async (encoding, body) => {
    const target = await says(body, { "content-encoding": encoding });
    expect((await verdictAt(target, { matches: "^hello$" })).outcome).toBe("pass");
  });

  it.each(["gzip", "br", "deflate"])("that is empty is not at odds with %s", async (encoding) => {
    const target = await says("", { "content-encoding": encoding, location: "/x" }, 301);
    expect((await verdictAt(target, { status: [301] })).outcome).toBe("pass");
    expect((await verdictAt(await says("hello", { "content-encoding": encoding }), {})).outcome).toBe("fail");
  });

  it.each([
    ["chunked, with a trailer", "transfer-encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\nx-sum: 1\r\n\r\n"],
    ["of no stated length", "content-type: text/plain\r\n\r\nhello"],
    ["with blanks around its length", "content-length:   5  \r\n\r\nhello"],
  ])("%s is whole", async (_, answer) => {
    const target = await raw((socket) => socket.once("data", () => socket.end(`HTTP/1.1 200 OK\r\n${answer}`)));
    expect((await verdictAt(target, { matches: "^hello$" })).outcome).toBe("pass");
  });

  it("after an early hint, or by HTTP/1.0, is that of the answer", async () => {
    const hinted = "HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nhello";
    for (const answer of [hinted, "HTTP/1.0 200 OK\r\n\r\nhello"]) {
      const target = await raw((socket) => socket.once("data", () => socket.end(answer)));
      expect((await verdictAt(target, { matches: "^hello$" })).outcome).toBe("pass");
    }
  });

  it("of JSON may begin with a mark of its byte order, and be in another alphabet", async () => {
    const json = { json: { path: "name", equals: "Zoë" } };
    const marked = await says(`\ufeff{"name":"Zoë"}`, { "content-type": "application/json" });
    expect((await verdictAt(marked, json)).outcome).toBe("pass");
    const latin = Buffer.from('{"name":"Zoë"}', "latin1");
    const { verdict } = await ask(
      await says(latin, { "content-type": 'application/json; charset="ISO-8859-1"' }),
      json,
    );
    expect(verdict.outcome).toBe("pass");
  });

  it.each(["", "H4s"])("that is encoded and breaks off after “%s” is not whole", async (begun) => {
    const head = "HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: 99\r\n\r\n";
    const target = await raw((socket) => socket.once("data", () => socket.end(head + begun)));
    expect(await verdictAt(target, {})).toMatchObject({ outcome: "fail", reason: null });
  });
});
