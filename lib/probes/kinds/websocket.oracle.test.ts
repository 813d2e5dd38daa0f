import { execFile } from "node:child_process";
import { describe, expect, it } from "vitest";
import { asker } from "../asker.test-fixture";
import { oracle } from "../oracle.test-fixture";
import { type Listener, web } from "../target.test-fixture";
import { socketApp } from "../websocket/socket-app.test-fixture";

const curl = oracle("curl");
const ask = asker("websocket");

/** The status curl is answered when it asks for a WebSocket as a page of that origin. */
const statusFor = ({ port }: Listener, origin: string) =>
  new Promise<number>((resolve) => {
    const headers = ["Upgrade: websocket", "Connection: Upgrade", "Sec-WebSocket-Version: 13"];
    const given = [...headers, "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==", `Origin: ${origin}`];
    const flags = ["-s", "-o", "/dev/null", "-w", "%{http_code}", "--max-time", "0.3", "--noproxy", "*"];
    execFile(
      curl ?? "",
      [...flags, ...given.flatMap((header) => ["-H", header]), `http://127.0.0.1:${port}/ws`],
      (_, stdout) => resolve(Number(stdout)),
    );
  });

describe.skipIf(curl === null)("a WebSocket (oracle: curl)", () => {
  it.each<[string, () => Promise<Listener>, number, number, string]>([
    ["as it should be", () => socketApp(), 101, 403, "pass"],
    ["open to every site", () => socketApp({ lets: () => true }), 101, 101, "fail"],
    ["closed to everybody", () => socketApp({ lets: () => false }), 403, 403, "fail"],
    ["that is a page", () => web((_, answer) => answer.end("a page")), 200, 200, "fail"],
  ])("%s is the same to both", async (_, start, own, foreign, outcome) => {
    const target = await start();
    expect(await statusFor(target, `http://127.0.0.1:${target.port}`)).toBe(own);
    expect(await statusFor(target, "https://another-site.example")).toBe(foreign);
    expect((await ask(target, { url: "/ws", withinMs: 200 })).verdict.outcome).toBe(outcome);
  });
});
