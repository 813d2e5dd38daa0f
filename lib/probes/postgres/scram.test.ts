import { createHash, createHmac, pbkdf2Sync } from "node:crypto";
import { describe, expect, it } from "vitest";
import { Scram } from "./scram";

const SALT = Buffer.from("sixteen bytes ok");
const hmac = (key: Buffer, text: string) => createHmac("sha256", key).update(text).digest();

/** A server that knows the password as PostgreSQL does: never itself. */
function serverOf(password: string, rounds = 4096) {
  const salted = pbkdf2Sync(password, SALT, rounds, 32, "sha256");
  const stored = createHash("sha256").update(hmac(salted, "Client Key")).digest();
  return {
    greets: (first: string) => `r=${nonceIn(first)}from-the-server,s=${SALT.toString("base64")},i=${rounds}`,
    takes: (first: string, greeting: string, answer: string) => {
      const [plain = "", proof = ""] = answer.split(",p=");
      const all = `${first.slice(3)},${greeting},${plain}`;
      const signature = hmac(stored, all);
      const key = Buffer.from(Buffer.from(proof, "base64").map((byte, at) => byte ^ (signature[at] ?? 0)));
      const known = createHash("sha256").update(key).digest().equals(stored);
      return { known, last: `v=${hmac(hmac(salted, "Server Key"), all).toString("base64")}` };
    },
  };
}

const nonceIn = (first: string) => /r=(.+)$/.exec(first)?.[1] ?? "";

describe("a proof by SCRAM", () => {
  it.each([
    ["pencil", "pencil", true],
    ["pencil", "pen", false],
    ["\u2460\u00a0\u00adx", "1 x", true],
  ])("of %j is taken by who knows %j: %s", async (ours, theirs, taken) => {
    const scram = new Scram(ours);
    const server = serverOf(theirs);
    const greeting = server.greets(scram.first);
    const { known, last } = server.takes(scram.first, greeting, await scram.answer(greeting));
    expect(known).toBe(taken);
    if (taken) expect(scram.confirm(last)).toBeUndefined();
    else expect(() => scram.confirm(last)).toThrow("It did not prove that it knows the password itself");
  });

  it.each(["v=", "e=other-error", "", `v=${Buffer.alloc(32).toString("base64")}`])(
    "is not confirmed by %j",
    async (last) => {
      const scram = new Scram("pencil");
      await scram.answer(serverOf("pencil").greets(scram.first));
      expect(() => scram.confirm(last)).toThrow("It did not prove that it knows the password itself");
      expect(() => new Scram("pencil").confirm(last)).toThrow("It did not prove");
    },
  );

  it.each([1, 4095, 100_001, 4_000_000_000])("is not given with %i rounds", async (rounds) => {
    const scram = new Scram("pencil");
    const greeting = `r=${nonceIn(scram.first)}more,s=AAAA,i=${rounds}`;
    await expect(scram.answer(greeting)).rejects.toMatchObject({
      ...{ reason: "unsupported", message: expect.stringContaining(`with ${rounds} rounds`) },
    });
  });

  it("is not given to who repeats our own part, or makes up another", async () => {
    const scram = new Scram("pencil");
    for (const nonce of [nonceIn(scram.first), "another"])
      await expect(scram.answer(`r=${nonce},s=AAAA,i=4096`)).rejects.toThrow("It did not answer to our part");
  });
});
