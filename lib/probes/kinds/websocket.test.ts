import type { Socket } from "node:net";
import { describe, expect, it } from "vitest";
import type { WebSocket } from "ws";
import { asker } from "../asker.test-fixture";
import { certificate } from "../certificate.test-fixture";
import { closedPort, raw, web } from "../target.test-fixture";
import { echo, socketApp } from "../websocket/socket-app.test-fixture";
import websocket from "./websocket";

const ask = asker("websocket");
const QUICK = { url: "/ws", withinMs: 200 };
const TALKS = { ...QUICK, send: "hello", holdMs: 150 };
const PATIENT = { ...TALKS, withinMs: 5000 };

/** An echo that does something else once it was pinged. */
function soon(socket: WebSocket, act: () => void) {
  echo(socket);
  socket.once("ping", () => setTimeout(act, 10));
}

describe("a WebSocket", () => {
  it("that is as it should be passes", async () => {
    const { verdict, evidence } = await ask(await socketApp(), PATIENT);
    expect(verdict).toMatchObject({ outcome: "pass", summary: "It opens, answers and refuses as it should" });
    expect(verdict.assertions.map(({ what, seen }) => [what, seen.replace(/[\d.]+ ms/, "… ms")])).toEqual([
      ["Upgrade", "101"],
      ["Answer", "after … ms"],
      ["Pong", "after … ms"],
      ["Open", "open for … ms"],
      ["Close", "1000"],
      ["Another origin", "403"],
    ]);
    const texts = evidence.exchange?.map(({ way, text }) => `${way} ${text.split("\n")[0]}`);
    expect(texts?.slice(0, 4)).toEqual([
      `sent GET http://127.0.0.1:${evidence.target?.port}/ws`,
      ...["received HTTP/1.1 101", "sent hello", "received hello"],
    ]);
  });

  it("passes over TLS, with a subprotocol, and where it only opens", async () => {
    const authority = certificate({ name: "Test authority" });
    const own = certificate({ name: "127.0.0.1", issuer: authority });
    const { port } = await socketApp({ certificate: own, subprotocol: "chat" });
    const settings = { ...PATIENT, url: `wss://127.0.0.1:${port}/ws`, subprotocol: "chat" };
    const { verdict } = await ask({ port }, settings, { trust: authority.cert });
    expect(verdict).toMatchObject({ outcome: "pass" });
    expect((await ask({ port }, settings)).verdict.outcome).toBe("fail");
    expect((await ask(await socketApp(), { url: "/ws" })).verdict.outcome).toBe("pass");
  });

  it.each<[string, string, () => ReturnType<typeof socketApp>]>([
    ["answers with a page", "expected 101, saw 200", () => web((_, answer) => answer.end("a page"))],
    ["lets in pages of any site", "another origin was not refused", () => socketApp({ lets: () => true })],
    [
      "lets in a host that only begins like its own",
      "A page of http://127.0.0.1.evil.example",
      () => socketApp({ lets: (origin) => origin?.startsWith("http://127.0.0.1") === true }),
    ],
    [
      "lets in pages without an origin",
      "A page of null can open it",
      () => socketApp({ lets: (origin) => origin === "null" || /^http:\/\/127\.0\.0\.1:\d+$/.test(origin ?? "") }),
    ],
    ["lets in nobody", "expected 101, saw 403", () => socketApp({ lets: () => false })],
    [
      "does not echo",
      "was not answered: expected “hello” within 200 ms, saw no message",
      () => socketApp({ met: () => {} }),
    ],
    [
      "says something else",
      "saw 1 other messages",
      () => socketApp({ met: (socket) => socket.on("message", () => socket.send("no")) }),
    ],
    ["answers no ping", "It does not answer a ping", () => socketApp({ autoPong: false })],
    [
      "closes after a while",
      "It did not stay open: closed by it after",
      () => socketApp({ met: (socket) => soon(socket, () => socket.close(1001)) }),
    ],
    [
      "is cut off",
      "It did not stay open: closed by it after",
      () => socketApp({ met: (socket) => soon(socket, () => socket.terminate()) }),
    ],
    [
      "speaks no HTTP",
      "What it answered is not HTTP",
      () => raw((socket) => socket.once("data", () => socket.end("SSH-2\r\n\r\n"))),
    ],
    ["hangs up", "It closed the connection", () => raw((socket) => socket.once("data", () => socket.destroy()))],
    ["accepts with the wrong key", "It did not become a WebSocket as agreed", () => raw(wrongKey)],
  ])("that %s is a fail", async (_, sentence, start) => {
    const { verdict } = await ask(await start(), TALKS);
    expect(verdict).toMatchObject({ outcome: "fail", reason: null });
    expect(verdict.summary).toContain(sentence);
  });

  const wrongKey = (socket: Socket) =>
    socket.once("data", () =>
      socket.write("HTTP/1.1 101 Up\r\nupgrade: websocket\r\nconnection: upgrade\r\nsec-websocket-accept: x\r\n\r\n"),
    );

  it("that sends another site away once it is in passes; one that closes without a word is a warning", async () => {
    const sends = await socketApp({
      lets: () => true,
      met: (socket, { headers }) =>
        /127\.0\.0\.1:\d+$/.test(headers.origin ?? "") ? echo(socket) : socket.close(1008),
    });
    expect((await ask(sends, PATIENT)).verdict.outcome).toBe("pass");
    const mute = await socketApp({
      met: (socket) => {
        echo(socket);
        socket.close = socket.terminate;
      },
    });
    expect((await ask(mute, TALKS)).verdict).toMatchObject({
      outcome: "warn",
      summary: "It does not close as agreed: no close frame came back",
    });
  });

  it("that does not agree to the subprotocol is a fail", async () => {
    const { verdict } = await ask(await socketApp(), { ...QUICK, subprotocol: "chat" });
    expect(verdict).toMatchObject({ outcome: "fail", summary: expect.stringContaining("subprotocol") });
  });

  it("that is not there is a fail; one that is denied is not judged", async () => {
    const port = await closedPort();
    expect((await ask({ port }, QUICK)).verdict).toMatchObject({ outcome: "fail", reason: null });
    const denied = await ask(await socketApp(), QUICK, { policy: { allow: [], forbiddenPorts: [] } });
    expect(denied.verdict).toMatchObject({ outcome: "error", reason: "policy_blocked" });
  });

  it.each([
    [{ url: "ftp://a.example" }, "Expected a path"],
    [{ url: "/ws", expect: "pong" }, "Also give the message"],
    [{ url: "/ws", origin: "a.example" }, "Give an origin"],
  ])("is not asked with %j", (settings, sentence) =>
    expect(websocket.settings.safeParse(settings).error?.issues[0]?.message).toContain(sentence),
  );
});
