import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { joined } from "@/lib/db/person.test-fixture";
import type { Person } from "@/lib/domain/workspace/workspace";
import { authenticator } from "./authenticator.test-fixture";
import { askPasskey, keepPasskey, offerPasskey, takePasskey } from "./passkeys";

const SESSION = "a session";
const asked = { session: SESSION, purpose: "a purpose" };

let ada: Person;
let key: ReturnType<typeof authenticator>;
beforeEach(async () => {
  ada = await joined("Ada Holm", "member");
  key = await enrolled(ada);
});

/** A passkey of a person, as the act that enrols it leaves it. */
async function enrolled(person: Person) {
  const made = authenticator();
  const id = await keepPasskey(person.id, SESSION, made.made(await offerPasskey(person, SESSION)));
  await db.factor.update({ where: { id }, data: { enrolledAt: new Date() } });
  return made;
}

const NOT_ANSWERED = "That passkey did not answer what was asked just now.";
const take = async (bent: Parameters<typeof key.answer>[1] = {}) =>
  takePasskey(ada.id, key.answer(await askPasskey(ada.id, asked), bent), asked);

describe("a passkey", () => {
  it("answers for its owner, as one of theirs that the browser is asked for", async () => {
    const options = await askPasskey(ada.id, asked);
    expect(options).toMatchObject({ userVerification: "required", rpId: "localhost" });
    expect(options.allowCredentials?.map(({ id }) => id)).toEqual([key.id]);
    expect(await takePasskey(ada.id, key.answer(options), asked)).toBe(ada.id);
    expect((await db.factor.findUniqueOrThrow({ where: { credential: key.id } })).counter).toBe(1n);
  });

  it("says who signs in, where nobody said so before", async () => {
    const door = { session: null, purpose: "sign-in" };
    const options = await askPasskey(null, door);
    expect(options.allowCredentials).toEqual([]);
    expect(await takePasskey(null, key.answer(options), door)).toBe(ada.id);
  });

  it("answers a challenge once", async () => {
    const options = await askPasskey(ada.id, asked);
    const answer = key.answer(options);
    await takePasskey(ada.id, answer, asked);
    await expect(takePasskey(ada.id, answer, asked)).rejects.toThrow(NOT_ANSWERED);
    await expect(takePasskey(ada.id, key.answer(options), asked)).rejects.toThrow(NOT_ANSWERED);
  });

  it("answers for no other purpose, session, or moment", async () => {
    for (const other of [
      { ...asked, purpose: "another" },
      { ...asked, session: "another" },
    ]) {
      const answer = key.answer(await askPasskey(ada.id, asked));
      await expect(takePasskey(ada.id, answer, other)).rejects.toThrow(NOT_ANSWERED);
    }
    const late = await askPasskey(ada.id, asked);
    await db.challenge.updateMany({ where: { session: SESSION }, data: { expiresAt: new Date(0) } });
    await expect(takePasskey(ada.id, key.answer(late), asked)).rejects.toThrow(NOT_ANSWERED);
  });

  it("is refused from another site, without the person verified, and where it counts backwards", async () => {
    await expect(take({ origin: "https://evil.example" })).rejects.toThrow(NOT_ANSWERED);
    await expect(take({ verified: false })).rejects.toThrow(NOT_ANSWERED);
    expect(await take({ counter: 9 })).toBe(ada.id);
    await expect(take({ counter: 8 })).rejects.toThrow(NOT_ANSWERED);
  });

  it("of somebody else, or that was never enrolled, is refused", async () => {
    const eve = await joined("Eve Lund", "member");
    const hers = await enrolled(eve);
    const notYours = "That passkey is not one of yours here.";
    const options = await askPasskey(ada.id, asked);
    await expect(takePasskey(ada.id, hers.answer(options), asked)).rejects.toThrow(notYours);
    await expect(takePasskey(null, authenticator().answer(options), asked)).rejects.toThrow(notYours);
    const forged = { ...hers.answer(options), id: key.id };
    await expect(takePasskey(ada.id, forged, asked)).rejects.toMatchObject({ code: "forbidden" });
  });
});

describe("making a passkey", () => {
  it("takes the challenge of this session, the person verified, and one that is not enrolled yet", async () => {
    const begun = "That passkey was not made for this page just now.";
    const fresh = authenticator();
    const options = await offerPasskey(ada, SESSION);
    expect(options.excludeCredentials?.map(({ id }) => id)).toEqual([key.id]);
    await expect(keepPasskey(ada.id, "another", fresh.made(options))).rejects.toThrow(begun);
    await expect(keepPasskey(ada.id, SESSION, fresh.made(options, { verified: false }))).rejects.toThrow(begun);
    const again = await offerPasskey(ada, SESSION);
    await expect(keepPasskey(ada.id, SESSION, key.made(again))).rejects.toThrow("enrolled here already");
  });
});
