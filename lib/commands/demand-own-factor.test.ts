import { randomUUID } from "node:crypto";
import { Secret, TOTP } from "otpauth";
import { afterEach, beforeEach, expect, it } from "vitest";
import { signIn } from "@/lib/access/sign-in";
import { offerTotp } from "@/lib/access/totp";
import { joined, PASSWORD } from "@/lib/db/person.test-fixture";
import type { Person } from "@/lib/domain/workspace/workspace";
import { asking } from "./arrange.test-fixture";
import { enrolFactor } from "./enrol-factor";
import { makeRecoveryCodes } from "./make-recovery-codes";
import { removeFactor } from "./remove-factor";
import { setFactorDemand } from "./set-factor-demand";

const proof = { password: PASSWORD };
const codeOf = (secret: string, away: number) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + away * 30_000 });
const demand = (owners: boolean) => setFactorDemand({ demand: { owners, signers: false } }, asking(olga));

let olga: Person;
beforeEach(async () => {
  olga = await joined("Olga Ray", "owner");
});
afterEach(() => demand(false));

async function enrolled(by: object = proof) {
  const { factor, secret } = await offerTotp(olga);
  const how = { kind: "totp", factor, code: codeOf(secret, -1) };
  return { factor, secret, ...(await enrolFactor({ name: "Phone", proof: by, how }, asking(olga, randomUUID()))) };
}

it("where a second factor is demanded the password alone changes none of them", async () => {
  const { factor, secret } = await enrolled();
  await demand(true);
  const refusal = "prove it with the one you have";
  await expect(enrolled()).rejects.toThrow(refusal);
  await expect(removeFactor({ factor, proof }, asking(olga))).rejects.toThrow(refusal);
  await expect(makeRecoveryCodes({ proof }, asking(olga))).rejects.toThrow(refusal);
  await enrolled({ code: codeOf(secret, 0) });
});

it("within a day of a recovery code it does: a device may be lost", async () => {
  const { codes } = await enrolled();
  await demand(true);
  await signIn({ email: olga.email, password: PASSWORD, code: codes[0], network: randomUUID(), agent: "Vitest" });
  await expect(enrolled()).resolves.toMatchObject({ codes: [] });
});
