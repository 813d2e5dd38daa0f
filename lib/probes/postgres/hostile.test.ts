import type { Socket } from "node:net";
import { describe, expect, it } from "vitest";
import { raw } from "../target.test-fixture";
import { PASSWORD, probed } from "./real.test-fixture";
import { int32, message } from "./wire";

/** What was said to a server that answers what it is told in turn, whatever it hears. */
async function facing(settings: Record<string, unknown>, ...answers: readonly (Buffer | "hang up")[]) {
  const heard: Buffer[] = [];
  const { port } = await raw((socket: Socket) => {
    const turn = [...answers];
    socket.on("data", (chunk) => {
      heard.push(chunk);
      const answer = turn.shift();
      if (answer === "hang up") socket.destroy();
      else if (answer) socket.write(answer);
    });
  });
  const { verdict } = await probed("postgres", port, { tls: "off", ...settings }, { patienceMs: 1000 });
  return { ...verdict, heard: Buffer.concat(heard).toString("latin1") };
}

const authentication = (code: number, rest = "") => message("R", int32(code), Buffer.from(rest));
const ready = Buffer.concat([authentication(0), message("Z", Buffer.from("I"))]);
const sasl = authentication(10, "SCRAM-SHA-256\0\0");

describe("a server that only looks like PostgreSQL", () => {
  it.each([
    ["wants the password in the clear", [authentication(3)], "fail", "It wants the password in the clear;"],
    ["wants it as MD5", [authentication(5, "salt")], "fail", "It wants the password as MD5;"],
    ["wants it in the clear after all", [sasl, authentication(3)], "fail", "It wants the password in the clear;"],
    ["wants Kerberos", [authentication(7)], "error", "It wants another way of signing in"],
    ["offers no SCRAM", [authentication(10, "OTHER\0\0")], "error", "It does not offer to sign in by SCRAM"],
    ["lets in half-way through the proof", [sasl, ready], "fail", "It did not prove that it knows the password"],
    ["asks for one round", [sasl, authentication(11, "r=x,s=AAAA,i=1")], "fail", "It did not answer to our part"],
    ["says no SCRAM", [sasl, authentication(11, "hello")], "fail", "What it said to prove the password is not SCRAM"],
    ["takes queries at once", [message("Z", Buffer.from("I"))], "fail", "It took queries before anybody had signed in"],
    ["says a message cut short", [Buffer.from("R\0\0\0\x04")], "error", "It wants another way"],
    ["announces a gigabyte", [Buffer.from("R\x40\0\0\0")], "fail", "What it said is not PostgreSQL, or longer than"],
    ["speaks HTTP", [Buffer.from("HTTP/1.1 400 Bad Request\r\n\r\n")], "fail", "What it said is not PostgreSQL"],
    ["hangs up", ["hang up" as const], "fail", "It closed the connection without answering"],
    ["is silent", [], "fail", "Accepted the connection but did not answer within 1 s"],
  ])("%s", async (_, answers, outcome, sentence) => {
    const { heard, ...verdict } = await facing({}, ...answers);
    expect(verdict).toMatchObject({ outcome, summary: expect.stringContaining(sentence) });
    expect(heard).toContain("countersign-probe");
    expect(heard).not.toContain(PASSWORD);
  });

  it.each([
    ["has none", [Buffer.from("N")], "PostgreSQL does not offer TLS here"],
    ["sends more than the one byte", [Buffer.from("SR\0\0\0\x08\0\0\0\0")], "It sent something in the clear after"],
    ["is something else", [Buffer.from("HTTP/1.1 400 Bad Request\r\n")], "What answered the request for TLS is not"],
    ["hangs up", ["hang up" as const], "It closed the connection when asked for TLS"],
    [
      "agrees and then speaks on in the clear",
      [Buffer.from("S"), authentication(3)],
      "does not speak TLS on this port",
    ],
  ])("asked for TLS, %s: nothing but that request was sent", async (_, answers, sentence) => {
    const { heard, ...verdict } = await facing({ tls: "verify" }, ...answers);
    expect(verdict).toMatchObject({ outcome: "fail", summary: expect.stringContaining(sentence) });
    expect(heard).not.toContain("countersign-probe");
  });

  it("answers a query with what is no answer, or a row that is none", async () => {
    const rows = (type: string, body: string) => Buffer.concat([message(type, Buffer.from(body)), ready.subarray(9)]);
    expect(await facing({}, ready, rows("W", ""))).toMatchObject({
      ...{ outcome: "fail", summary: "It answered a query with what is no answer to one." },
    });
    expect(await facing({}, ready, rows("D", "\0\x01\x7f\xff\xff\xff"))).toMatchObject({ outcome: "fail" });
  });

  it("is not reached at all where the policy denies it", async () => {
    const { port, hits } = await raw();
    const policy = { allow: [], forbiddenPorts: [] };
    for (const [kind, settings] of Object.entries(OWN)) {
      const { verdict } = await probed(kind, port, settings, { policy });
      expect(verdict).toMatchObject({ outcome: "error", reason: "policy_blocked" });
    }
    expect(hits()).toBe(0);
  });
});

const OWN = {
  postgres: { onlyEncrypted: true },
  "postgres-schema": { allIndexesValid: true },
  "postgres-health": { maxQuerySeconds: 1 },
};
