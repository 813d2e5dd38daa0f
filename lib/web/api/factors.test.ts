import { beforeAll, describe, expect, it } from "vitest";
import { authenticator } from "@/lib/access/authenticator.test-fixture";
import { askPasskey } from "@/lib/access/passkeys";
import { signInWithPasskey } from "@/lib/access/sign-in";
import { joined, PASSWORD } from "@/lib/db/person.test-fixture";
import type { Person } from "@/lib/domain/workspace/workspace";
import { cookieOf, knock } from "@/lib/web/knock.test-fixture";

const proof = { password: PASSWORD };
const optionsOf = ({ body }: { body: { options: string } }) => JSON.parse(body.options);

let ada: Person;
let cookie: string;
beforeAll(async () => {
  ada = await joined("Ada Holm", "member", "DevOps Engineer");
  cookie = await cookieOf(ada);
});

/** Enrols a passkey through the door. */
async function enrolled(holder: string) {
  const key = authenticator();
  const offered = await knock("/factors/passkey/offer", { cookie: holder, body: {} });
  const how = { kind: "passkey", made: key.made(optionsOf(offered)) };
  return { key, answer: await knock("/factors", { cookie: holder, body: { name: "Key", proof, how } }) };
}

describe("second factors by the API", () => {
  it("are offered as a key and as a QR code of it", async () => {
    const { body } = await knock("/factors/totp/offer", { cookie, body: {} });
    expect(body.uri).toMatch(/^otpauth:\/\/totp\/Countersign/);
    expect(body.uri).toContain(body.secret);
    expect(body.path).toMatch(/^(M\d+ \d+h1v1h-1z)+$/);
    expect(body.size).toBeGreaterThan(20);
  });

  it("sign in by themselves where they are passkeys, while their person may", async () => {
    const bob = await joined("Bob Lund", "member");
    const { key, answer } = await enrolled(await cookieOf(bob));
    expect(answer).toMatchObject({ status: 200, body: { codes: { length: 10 } } });
    const enter = async (email?: string) => {
      const options = optionsOf(await knock("/session/passkey-challenge", { body: {} }));
      return signInWithPasskey({ passkey: key.answer(options), email, network: "test", agent: "Vitest" });
    };
    expect(await enter()).toMatch(/^[\w-]{43}$/);
    expect(await enter(bob.email.toUpperCase())).toMatch(/^[\w-]{43}$/);
    await expect(enter(ada.email)).rejects.toThrow("That passkey is not one of yours here.");
    const olga = await cookieOf(await joined("Olga Ray", "owner"));
    await knock(`/people/${bob.id}/disable`, { cookie: olga, body: { reason: "Left us" } });
    await expect(enter()).rejects.toThrow("That passkey is not one of yours here.");
    const inside = await askPasskey(null, { session: null, purpose: "something else" });
    await expect(
      signInWithPasskey({ passkey: key.answer(inside), network: "test", agent: "Vitest" }),
    ).rejects.toMatchObject({ code: "forbidden" });
  });

  it("that are demanded come before everything else", async () => {
    const owner = await cookieOf(await joined("Olga Ray", "owner"));
    const demand = (signers: boolean) =>
      knock("/factors/demand", { cookie: owner, body: { demand: { owners: false, signers } } });
    expect(await demand(true)).toMatchObject({ status: 200 });
    try {
      const refused = await knock("/record", { cookie });
      expect(refused).toMatchObject({ status: 403, body: { message: expect.stringContaining("Enrol one under") } });
      expect((await knock("/session", { cookie })).status).toBe(200);
      expect((await knock("/record", { cookie: owner })).status).toBe(200);
      const body = { deployment: "x", stage: "s", role: "r", decision: "approve", meaning: "m", comment: null };
      const { answer } = await enrolled(cookie);
      expect(answer.status).toBe(200);
      expect((await knock("/record", { cookie })).status).toBe(200);
      const sign = await knock("/deployments/x/signatures", {
        cookie,
        body: { ...body, ...proof, stateHash: "0".repeat(64) },
      });
      expect(sign).toMatchObject({ status: 403, body: { message: expect.stringContaining("not with the password") } });
    } finally {
      await demand(false);
    }
  });
});
