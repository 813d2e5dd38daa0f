import { connect } from "node:net";
import type { TlsOptions } from "node:tls";
import { describe, expect, it } from "vitest";
import { closedPort, loopback, raw } from "../target.test-fixture";
import { GOOD, verdictOf } from "./asked-config.test-fixture";
import { served } from "./served.test-fixture";

const versionIn = (bytes: Buffer) => bytes.readUInt16BE(9);
const serverHello = (version: number, suite: number, compression = 0) => {
  const body = Buffer.concat([
    Buffer.from([version >> 8, version & 255]),
    Buffer.alloc(32, 7),
    Buffer.from([0, suite >> 8, suite & 255, compression]),
  ]);
  const message = Buffer.concat([Buffer.from([2, 0, body.length >> 8, body.length & 255]), body]);
  return Buffer.concat([
    Buffer.from([22, version >> 8, version & 255, message.length >> 8, message.length & 255]),
    message,
  ]);
};

/** Answers a hello as told, and hands those it says nothing to on to a good server. */
async function inFrontOf(good: number, answer: (bytes: Buffer) => Buffer | "close" | "silence" | null) {
  return raw((socket) =>
    socket.once("data", (bytes) => {
      const said = answer(bytes);
      if (said === "close") return void socket.destroy();
      if (said === "silence") return;
      if (said) return void socket.end(said);
      const inner = connect(good, "127.0.0.1");
      inner.on("error", () => {});
      inner.write(bytes);
      socket.pipe(inner).pipe(socket);
    }),
  );
}

describe("an answer that no library speaks", () => {
  it("of SSL 3, RC4, export and DES ciphers is read, and fails", async () => {
    const good = await served(GOOD as unknown as TlsOptions);
    const ssl3 = await inFrontOf(good.port, (bytes) =>
      versionIn(bytes) === 0x0300 ? serverHello(0x0300, 0x0005) : null,
    );
    expect((await verdictOf(ssl3.port)).summary).toBe("app.probe.test still offers SSL 3");
    for (const [suite, sentence] of [
      [0x0005, "accepts what is broken: RC4"],
      [0x0003, "accepts what is broken: Export ciphers"],
      [0x000a, "accepts what is broken: DES and 3DES"],
    ] as const) {
      const offered = Buffer.from([suite >> 8, suite & 255]);
      const only = await inFrontOf(good.port, (bytes) =>
        bytes.readUInt16BE(44) < 100 && bytes.subarray(46, 46 + bytes.readUInt16BE(44)).includes(offered)
          ? serverHello(0x0303, suite)
          : null,
      );
      expect((await verdictOf(only.port)).summary).toContain(sentence);
    }
  });

  it("that compresses, or knows no secure renegotiation, fails", async () => {
    const good = await served({ ...GOOD, maxVersion: "TLSv1.2" } as TlsOptions);
    const all = (bytes: Buffer) => versionIn(bytes) === 0x0303 && bytes.readUInt16BE(44) > 500;
    const { port } = await inFrontOf(good.port, (bytes) => (all(bytes) ? serverHello(0x0303, 0xc02f, 1) : null));
    const { assertions, outcome } = await verdictOf(port, { offered: ["1.2"] });
    expect(outcome).toBe("fail");
    const seen = Object.fromEntries(assertions.map(({ what, outcome: met }) => [what, met]));
    expect(seen).toMatchObject({ Compression: "fail", "Secure renegotiation": "fail", "Forward secrecy": "pass" });
  });
});

describe("a refusal that is not the server's own word", () => {
  const alertOf = (code: number) => Buffer.from([21, 3, 1, 0, 2, 2, code]);

  it.each<[string, Buffer | "close" | "silence", string, string | null, string]>([
    ["a closed connection", "close", "warn", null, "TLS 1.0 is not refused by an alert: the connection was closed"],
    [
      "an alert about the hello itself",
      alertOf(50),
      "error",
      "unsupported",
      "TLS 1.0 could not be judged: refused, but",
    ],
    ["something that is not TLS", Buffer.from("HTTP/1.1 400 Bad Request\r\n"), "error", "unsupported", "not TLS"],
  ])("is never a pass: %s", async (_, answer, outcome, reason, sentence) => {
    const good = await served(GOOD as unknown as TlsOptions);
    const { port } = await inFrontOf(good.port, (bytes) => (versionIn(bytes) === 0x0301 ? answer : null));
    expect(await verdictOf(port)).toMatchObject({ outcome, reason, summary: expect.stringContaining(sentence) });
  });

  it("of every hello, by a server that OpenSSL gets on with, is an error", async () => {
    const good = await served(GOOD as unknown as TlsOptions);
    // The hello of OpenSSL names no compression.
    const ours = (bytes: Buffer) =>
      bytes.includes(Buffer.from([0x00, 0x1e, 0x01, 0x00, 0x01, 0x01, 0x01, 0x02])) || versionIn(bytes) < 0x0303;
    const { port } = await inFrontOf(good.port, (bytes) => (ours(bytes) ? alertOf(40) : null));
    expect(await verdictOf(port)).toMatchObject({
      outcome: "error",
      reason: "unsupported",
      summary: "app.probe.test speaks TLSv1.3, but not with this probe: its refusals say nothing.",
    });
  });

  it("is none at all where nothing answers in TLS", async () => {
    const plain = await raw((socket) => socket.once("data", () => socket.end("HTTP/1.1 400 Bad\r\n\r\n")));
    expect(await verdictOf(plain.port)).toMatchObject({
      outcome: "fail",
      summary: "app.probe.test does not speak TLS on this port.",
    });
    const alert = await raw((socket) => socket.once("data", () => socket.end(alertOf(40))));
    expect(await verdictOf(alert.port)).toMatchObject({
      outcome: "fail",
      summary: "app.probe.test refused the TLS handshake: handshake failure.",
    });
    expect((await verdictOf(await closedPort())).summary).toContain("refused the connection");
    const canary = await raw();
    expect(await verdictOf(canary.port, {}, { policy: loopback(1) })).toMatchObject({ reason: "policy_blocked" });
    expect(canary.hits()).toBe(0);
  });

  it("is not waited for longer than the run may take", async () => {
    const mute = await raw();
    expect(await verdictOf(mute.port, {}, { patienceMs: 300 })).toMatchObject({ outcome: "fail" });
  });
});
