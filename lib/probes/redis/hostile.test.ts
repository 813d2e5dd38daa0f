import type { Socket } from "node:net";
import { describe, expect, it } from "vitest";
import { raw } from "../target.test-fixture";
import { PASSWORD, probed } from "./real.test-fixture";

const bulk = (text: string) => `$${Buffer.byteLength(text)}\r\n${text}\r\n`;

const HANDSHAKE = 0x16;

type Manner = Readonly<Record<string, string>>;

/** A listener that answers each command by its first word, and nothing to what it does not know. */
async function facing(manner: Manner, settings: Record<string, unknown> = {}, world = {}) {
  let heard = "";
  const { port } = await raw((socket: Socket) =>
    socket.on("data", (chunk) => {
      heard += chunk;
      const word = /^\*\d+\r\n\$\d+\r\n([A-Z]+)/.exec(String(chunk))?.[1] ?? "";
      const answer = manner[word] ?? manner["*"];
      if (answer === "hang up" || chunk[0] === HANDSHAKE) socket.destroy();
      else if (answer !== undefined) socket.write(answer);
    }),
  );
  const { verdict } = await probed(port, { tls: "off", ...settings }, world);
  return { ...verdict, heard };
}

const WELL: Manner = {
  PING: "-NOAUTH Authentication required.\r\n",
  INFO: bulk("redis_version:7.2.4\r\nrole:master\r\nloading:0\r\n"),
  CONFIG: "*0\r\n",
};

describe("a port that only looks like Redis", () => {
  it.each([
    ["speaks HTTP", { "*": "HTTP/1.1 400 Bad Request\r\n\r\n" }, "fail", "What it answered is not Redis."],
    [
      "announces a gigabyte",
      { PING: "$999999999\r\n" },
      "fail",
      "What it answered is not Redis, or longer than 1 MiB.",
    ],
    ["sends a line that does not end", { PING: "x".repeat(70_000) }, "fail", "It sent a line that does not end."],
    ["nests lists without end", { PING: "*1\r\n".repeat(50) }, "fail", "What it answered is not Redis."],
    ["answers with another word", { PING: "+HELLO\r\n" }, "fail", "It answered PING, but not with PONG."],
    [
      "refuses us",
      { PING: "-DENIED Redis is running in protected mode\r\n" },
      "fail",
      "It refused a PING: DENIED Redis is",
    ],
    ["hangs up", { PING: "hang up" }, "fail", "It closed the connection without answering."],
    ["is silent", {}, "fail", "It did not answer a PING within 2 s."],
    ["takes the password and asks again", { ...WELL, AUTH: "+OK\r\n" }, "fail", "It took the password, and then asked"],
    [
      "shows nothing",
      { PING: "+PONG\r\n", INFO: "-NOPERM no\r\n", CONFIG: "-NOPERM no\r\n" },
      "error",
      "Role cannot be seen",
    ],
    [
      "is still loading",
      { ...WELL, PING: "-LOADING Redis is loading\r\n", INFO: bulk("loading:1\r\nrole:master\r\n") },
      "fail",
      "It is still loading its data into memory",
    ],
  ])("%s", async (_, manner, outcome, sentence) => {
    const { heard, ...verdict } = await facing(manner, { authRequired: false, role: "master" });
    expect(verdict).toMatchObject({ outcome, summary: expect.stringContaining(sentence) });
    expect(heard.includes(PASSWORD)).toBe("AUTH" in manner);
  });

  it("is not sent the password where it does not ask for it, nor before its certificate holds", async () => {
    const open = await facing({ ...WELL, PING: "+PONG\r\n" });
    expect(open).toMatchObject({ outcome: "fail", summary: expect.stringContaining("It answers everybody") });
    const plain = await facing(WELL, { tls: "verify" });
    expect(plain).toMatchObject({ outcome: "fail" });
    for (const { heard } of [open, plain]) expect(heard).not.toContain(PASSWORD);
  });

  it("says so where it asks for a password and the probe has none", async () => {
    const { outcome, reason, summary } = await facing(WELL, { password: undefined, authRequired: false });
    expect({ outcome, reason }).toEqual({ outcome: "error", reason: "secret_missing" });
    expect(summary).toMatch(/^It asks for a password, and the probe has none/);
  });

  it.each([
    ["on, its last write failed", "aof_enabled:1\r\naof_last_write_status:err", "aof", "but its last write failed"],
    ["on", "aof_enabled:1\r\naof_last_write_status:ok", "aof", null],
    ["off", "aof_enabled:0", "aof", "is off: what it holds is lost"],
  ])("says persistence %s by INFO alone", async (_, info, persistence, sentence) => {
    const manner = { PING: "+PONG\r\n", INFO: bulk(`loading:0\r\n${info}\r\n`), CONFIG: "-ERR unknown command\r\n" };
    const { outcome, summary } = await facing(manner, { authRequired: false, persistence });
    expect(outcome).toBe(sentence ? "fail" : "warn");
    if (sentence) expect(summary).toContain(sentence);
  });

  it("tells the age of the last snapshot by the clock of the worker", async () => {
    const info = "loading:0\r\nrdb_last_save_time:1000000\r\nrdb_last_bgsave_time_sec:1\r\n";
    const manner = { PING: "+PONG\r\n", INFO: bulk(info), CONFIG: "*0\r\n" };
    const at = (hours: number) => ({ now: () => new Date((1_000_000 + 3600 * hours) * 1000) });
    const settings = { authRequired: false, maxSaveAgeHours: 24 };
    expect(await facing(manner, settings, at(23))).toMatchObject({ outcome: "warn" });
    expect(await facing(manner, settings, at(30))).toMatchObject({
      ...{ outcome: "fail", summary: "Its last snapshot is 30 h old; at most 24 h old was expected" },
    });
  });

  it("is not reached at all where the policy denies it", async () => {
    const { port, hits } = await raw();
    const { verdict } = await probed(port, { tls: "off" }, { policy: { allow: [], forbiddenPorts: [] } });
    expect(verdict).toMatchObject({ outcome: "error", reason: "policy_blocked" });
    expect(hits()).toBe(0);
  });
});
