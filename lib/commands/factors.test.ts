import { randomUUID } from "node:crypto";
import { Secret, TOTP } from "otpauth";
import { beforeEach, describe, expect, it } from "vitest";
import { authenticator } from "@/lib/access/authenticator.test-fixture";
import { askPasskey, offerPasskey } from "@/lib/access/passkeys";
import { openSession, readSession } from "@/lib/access/sessions";
import { signIn } from "@/lib/access/sign-in";
import { tokenHash } from "@/lib/access/tokens";
import { offerTotp } from "@/lib/access/totp";
import { db } from "@/lib/db/client";
import { entriesOf, WORKSPACE } from "@/lib/db/entries";
import { joined, PASSWORD } from "@/lib/db/person.test-fixture";
import { connected } from "@/lib/db/sample.test-fixture";
import { readWorkspace } from "@/lib/db/workspace";
import { purposeOf } from "@/lib/domain/factor/purpose";
import { WorkspaceFact } from "@/lib/domain/workspace/fact";
import type { Person } from "@/lib/domain/workspace/workspace";
import { asking } from "./arrange.test-fixture";
import { enrolFactor } from "./enrol-factor";
import { makeRecoveryCodes } from "./make-recovery-codes";
import { removeFactor } from "./remove-factor";
import { renameFactor } from "./rename-factor";
import { resetFactors } from "./reset-factors";
import { setFactorDemand } from "./set-factor-demand";

let ada: Person;
beforeEach(async () => {
  ada = await joined("Ada Holm", "member");
});

const proof = { password: PASSWORD };
const step = () => Math.floor(Date.now() / 30_000);
const codeOf = (secret: string, at = step()) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: at * 30_000 });
const ownFactors = async (person: Person) => (await readWorkspace()).factors[person.id];

/** An app that is enrolled with the code of the step before, so that this one's is still unused. */
async function withApp(person: Person) {
  const { factor, secret } = await offerTotp(person);
  const how = { kind: "totp", factor, code: codeOf(secret, step() - 1) };
  const { codes } = await enrolFactor({ name: "Phone", proof, how }, asking(person, randomUUID()));
  return { factor, secret, codes };
}

const enter = (person: Person, code?: string) =>
  signIn({ email: person.email, password: PASSWORD, code, network: `test ${randomUUID()}`, agent: "Vitest" });

describe("enrolling an authenticator app", () => {
  it("takes a code of it, is a fact without a secret, and brings recovery codes", async () => {
    const { factor, secret, codes } = await withApp(ada);
    expect(new Set(codes).size).toBe(10);
    expect(codes[0]).toMatch(/^([0-9a-hjkmnp-tv-z]{4}-){5}[0-9a-hjkmnp-tv-z]{4}$/);
    expect(await ownFactors(ada)).toMatchObject({ codes: 10, list: [{ id: factor, kind: "totp", name: "Phone" }] });
    const record = JSON.stringify(await entriesOf(WORKSPACE, WorkspaceFact));
    expect(record).toContain(factor);
    for (const hidden of [secret, ...codes]) expect(record).not.toContain(hidden);
    const row = await db.factor.findUniqueOrThrow({ where: { id: factor } });
    expect(Buffer.from(row.secret ?? []).includes(Buffer.from(Secret.fromBase32(secret).bytes))).toBe(false);
    const kept = await db.recoveryCode.findMany({ where: { person: ada.id } });
    expect(kept.map(({ code }) => code)).toEqual(expect.not.arrayContaining(codes));
  });

  it("is refused with a wrong code, a wrong password, and for what was offered to somebody else or long ago", async () => {
    const { factor, secret } = await offerTotp(ada);
    const enrol = (more: object, person = ada) =>
      enrolFactor(
        { name: "Phone", proof, how: { kind: "totp", factor, code: codeOf(secret) }, ...more },
        asking(person),
      );
    await expect(enrol({ how: { kind: "totp", factor, code: codeOf(secret, step() - 9) } })).rejects.toThrow(
      "That code does not fit.",
    );
    await expect(enrol({ proof: { password: "something else" } })).rejects.toThrow("That is not your password.");
    await expect(enrol({}, await joined("Eve Lund", "member"))).rejects.toThrow("Begin again.");
    await db.factor.update({ where: { id: factor }, data: { offeredAt: new Date(0) } });
    await expect(enrol({})).rejects.toMatchObject({ code: "conflict" });
    expect(await ownFactors(ada)).toBeUndefined();
  });

  it("ends the other sessions, and happens once however often it is sent", async () => {
    const [mine, other] = [await openSession(ada.id, "one"), await openSession(ada.id, "two")];
    const { factor, secret } = await offerTotp(ada);
    const raw = { name: "Phone", proof, how: { kind: "totp", factor, code: codeOf(secret) } };
    await enrolFactor(raw, { ...asking(ada, randomUUID()), session: tokenHash(mine) });
    expect([await readSession(mine), await readSession(other)]).toMatchObject([{ secured: true }, null]);
    await expect(enrolFactor(raw, asking(ada))).rejects.toThrow("enrolled already");
  });
});

describe("signing in with a second factor", () => {
  it("takes a code beside the password, each once", async () => {
    const { secret } = await withApp(ada);
    await expect(enter(ada)).rejects.toMatchObject({ detail: { codeWanted: { given: false } } });
    const wrong = enter(ada, codeOf(secret, step() + 7));
    await expect(wrong).rejects.toMatchObject({ detail: { codeWanted: { given: true } } });
    const code = codeOf(secret);
    expect(await enter(ada, ` ${code.slice(0, 3)} ${code.slice(3)} `)).not.toBeNull();
    await expect(enter(ada, code)).rejects.toThrow("That code was used already.");
    await expect(enter(ada, codeOf(secret, step() - 1))).rejects.toThrow("used already");
  });

  it("lets one of two through that give the same code at once", async () => {
    const { secret } = await withApp(ada);
    const code = codeOf(secret);
    const sent = await Promise.allSettled([1, 2, 3].map(() => enter(ada, code)));
    expect(sent.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  it("says nothing of a second factor to who does not have the password", async () => {
    await withApp(ada);
    const network = `test ${randomUUID()}`;
    const given = { email: ada.email, password: "something else", code: "123456", network, agent: "Vitest" };
    expect(await signIn(given)).toBeNull();
  });

  it("slows down after five wrong codes, from whatever network", async () => {
    const { secret } = await withApp(ada);
    for (let failure = 0; failure < 5; failure += 1)
      await expect(enter(ada, codeOf(secret, step() + 50 + failure))).rejects.toMatchObject({ code: "forbidden" });
    await expect(enter(ada, codeOf(secret))).rejects.toMatchObject({ code: "too-many" });
  });

  it("takes a recovery code once, of one's own, which the record learns of", async () => {
    const { codes } = await withApp(ada);
    const eve = await joined("Eve Lund", "member");
    const hers = await withApp(eve);
    await expect(enter(ada, hers.codes[0])).rejects.toThrow(
      "neither a code of your app nor one of your recovery codes",
    );
    const sent = await Promise.allSettled([1, 2].map(() => enter(ada, codes[0]?.toUpperCase())));
    expect(sent.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    await expect(enter(ada, codes[0])).rejects.toThrow("used already; each works once");
    expect(await ownFactors(ada)).toMatchObject({ codes: 9 });
  });
});

describe("one's second factors", () => {
  it("are renamed and removed by their owner alone, and the last one takes the recovery codes with it", async () => {
    const { factor, codes } = await withApp(ada);
    const eve = await joined("Eve Lund", "member");
    await expect(renameFactor({ factor, name: "Mine" }, asking(eve))).rejects.toMatchObject({ code: "missing" });
    await expect(removeFactor({ factor, proof }, asking(eve))).rejects.toMatchObject({ code: "missing" });
    await renameFactor({ factor, name: "Old phone" }, asking(ada));
    await expect(removeFactor({ factor, proof: { password: "no" } }, asking(ada))).rejects.toThrow("not your password");
    await removeFactor({ factor, proof }, asking(ada));
    expect(await ownFactors(ada)).toEqual({ list: [], codes: 0 });
    expect(await enter(ada)).not.toBeNull();
    await expect(makeRecoveryCodes({ proof }, asking(ada))).rejects.toThrow("you have none yet");
    expect(await db.recoveryCode.count({ where: { person: ada.id } })).toBe(0);
    expect(codes).toHaveLength(10);
  });

  it("have new recovery codes, and the old ones end", async () => {
    const { codes } = await withApp(ada);
    const fresh = await makeRecoveryCodes({ proof }, asking(ada));
    await expect(enter(ada, codes[0])).rejects.toThrow("neither");
    expect(await enter(ada, fresh.codes[0])).not.toBeNull();
  });

  it("are taken away by an owner where they were lost, never one's own", async () => {
    const olga = await joined("Olga Ray", "owner");
    await withApp(ada);
    const sid = await openSession(ada.id, "Vitest");
    await expect(resetFactors({ person: olga.id }, asking(ada))).rejects.toMatchObject({ code: "forbidden" });
    await expect(resetFactors({ person: olga.id }, asking(olga))).rejects.toMatchObject({ code: "forbidden" });
    await resetFactors({ person: ada.id }, asking(olga));
    expect([await ownFactors(ada), await readSession(sid)]).toEqual([{ list: [], codes: 0 }, null]);
    await expect(resetFactors({ person: ada.id }, asking(olga))).rejects.toThrow("has no second factor");
  });

  it("are out of reach of the product's own role but for what it keeps beside the record", async () => {
    const app = await connected("app");
    await expect(app.query("SELECT factor_objection('{}')")).rejects.toThrow("permission denied");
  });
});

describe("a passkey", () => {
  it("is enrolled, and proves who one is for exactly what it was asked", async () => {
    const session = tokenHash(await openSession(ada.id, "Vitest"));
    const context = { ...asking(ada), session };
    const key = authenticator();
    const made = key.made(await offerPasskey(ada, session));
    await enrolFactor({ name: "Laptop", proof, how: { kind: "passkey", made } }, context);
    const factor = (await ownFactors(ada))?.list[0]?.id ?? "";
    const asked = async (purpose: string) => key.answer(await askPasskey(ada.id, { session, purpose }));
    const other = await asked(purposeOf("remove-factor", { factor: "another" }));
    await expect(removeFactor({ factor, proof: { passkey: other } }, context)).rejects.toThrow("did not answer");
    const fits = await asked(purposeOf("remove-factor", { factor }));
    await removeFactor({ factor, proof: { passkey: fits } }, context);
    expect(await ownFactors(ada)).toMatchObject({ list: [] });
  });
});

describe("demanding a second factor", () => {
  it("is an owner's, who has one where it would be demanded of them", async () => {
    const olga = await joined("Olga Ray", "owner");
    const demand = { owners: true, signers: false };
    await expect(setFactorDemand({ demand }, asking(ada))).rejects.toMatchObject({ code: "forbidden" });
    await expect(setFactorDemand({ demand }, asking(olga))).rejects.toThrow("Enrol a second factor of your own first");
  });
});
