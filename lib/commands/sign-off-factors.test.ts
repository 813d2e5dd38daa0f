import { randomUUID } from "node:crypto";
import { Secret, TOTP } from "otpauth";
import { beforeEach, describe, expect, it } from "vitest";
import { authenticator } from "@/lib/access/authenticator.test-fixture";
import { askPasskey, offerPasskey } from "@/lib/access/passkeys";
import { openSession } from "@/lib/access/sessions";
import { signIn } from "@/lib/access/sign-in";
import { tokenHash } from "@/lib/access/tokens";
import { offerTotp } from "@/lib/access/totp";
import { readDeployment } from "@/lib/db/deployments";
import { joined, PASSWORD } from "@/lib/db/person.test-fixture";
import { purposeOf } from "@/lib/domain/factor/purpose";
import { coveredBy } from "@/lib/domain/signoff/covered";
import { stateHash } from "@/lib/domain/signoff/state-hash";
import type { Person } from "@/lib/domain/workspace/workspace";
import { asking, opened } from "./arrange.test-fixture";
import { enrolFactor } from "./enrol-factor";
import { signOff } from "./sign-off";
import { tickItem } from "./tick-item";

const ROLE = "DevOps Engineer";
const proof = { password: PASSWORD };
const codeOf = (secret: string, away: number) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + away * 30_000 });

let dan: Person;
let mia: Person;
let session: string;
beforeEach(async () => {
  dan = await joined("Dan Lind", "release-manager", "Project Manager");
  mia = await joined("Mia Sol", "member", ROLE);
  session = tokenHash(await openSession(mia.id, "Vitest"));
});

const context = () => ({ ...asking(mia, randomUUID()), session });
const methods = async (id: string) => (await readDeployment(id)).signatures.map(({ method }) => method);

/** A deployment that is ready to be signed, and what its sign page sends. */
async function ready() {
  const { id } = await opened(dan);
  for (const item of ["i1", "i2"]) await tickItem({ deployment: id, item, rev: 0 }, asking(dan));
  const now = await readDeployment(id);
  const stage = now.checklist.stages.find(({ roles }) => roles.some(({ role }) => role === ROLE)) ?? expect.fail();
  const said = { decision: "approve", meaning: "I have looked at all of it.", comment: null };
  return { deployment: id, stage: stage.id, role: ROLE, ...said, stateHash: stateHash(coveredBy(now, stage, ROLE)) };
}

async function app() {
  const { factor, secret } = await offerTotp(mia);
  const how = { kind: "totp", factor, code: codeOf(secret, -1) };
  return { secret, ...(await enrolFactor({ name: "Phone", proof, how }, context())) };
}

describe("a signature", () => {
  it("given with a code says so, and the code gives no second one", async () => {
    const { secret } = await app();
    const [one, other] = [await ready(), await ready()];
    const code = codeOf(secret, 0);
    await expect(signOff({ ...one, code: codeOf(secret, 40) }, context())).rejects.toThrow("That code does not fit.");
    await signOff({ ...one, code }, context());
    expect(await methods(one.deployment)).toEqual(["totp"]);
    await expect(signOff({ ...other, code }, context())).rejects.toThrow("used already");
    expect(await methods(other.deployment)).toEqual([]);
  });

  it("sent again under its key is answered as before, though its code is used up", async () => {
    const { secret } = await app();
    const one = { ...(await ready()), code: codeOf(secret, 0) };
    const sent = context();
    const first = await signOff(one, sent);
    expect(await signOff(one, sent)).toEqual(first);
    expect(await methods(one.deployment)).toEqual(["totp"]);
  });

  it("takes no empty code for one", async () => {
    await app();
    const one = await ready();
    for (const code of ["", "  "]) await expect(signOff({ ...one, ...proof, code }, context())).rejects.toThrow();
    expect(await methods(one.deployment)).toEqual([]);
  });

  it("given with a passkey is exactly the one it was asked for", async () => {
    const key = authenticator();
    const made = key.made(await offerPasskey(mia, session));
    await enrolFactor({ name: "Laptop", proof, how: { kind: "passkey", made } }, context());
    const [one, other] = [await ready(), await ready()];
    const passkey = key.answer(await askPasskey(mia.id, { session, purpose: purposeOf("sign-off", one) }));
    await expect(signOff({ ...other, passkey }, context())).rejects.toThrow("did not answer what was asked");
    const bent = key.answer(await askPasskey(mia.id, { session, purpose: purposeOf("sign-off", one) }));
    await expect(signOff({ ...one, meaning: "Something else.", passkey: bent }, context())).rejects.toThrow("answer");
    const fits = key.answer(await askPasskey(mia.id, { session, purpose: purposeOf("sign-off", one) }));
    await signOff({ ...one, passkey: fits }, context());
    expect(await methods(one.deployment)).toEqual(["passkey"]);
    await expect(signOff({ ...one, passkey: fits }, context())).rejects.toMatchObject({ code: "forbidden" });
  });

  it("is not given for a day after a recovery code was used", async () => {
    const { codes, secret } = await app();
    const one = await ready();
    await signIn({ email: mia.email, password: PASSWORD, code: codes[0], network: randomUUID(), agent: "Vitest" });
    const sent = signOff({ ...one, code: codeOf(secret, 0) }, context());
    await expect(sent).rejects.toThrow("You can sign again in 24 hours.");
  });

  it("takes something to prove who signs", async () => {
    await expect(signOff(await ready(), context())).rejects.toThrow("That is not your password.");
  });
});
