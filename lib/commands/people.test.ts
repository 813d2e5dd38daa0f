import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { offerLink } from "@/lib/access/links";
import { openSession, readSession } from "@/lib/access/sessions";
import { signIn } from "@/lib/access/sign-in";
import { db } from "@/lib/db/client";
import { entriesOf, headOf, WORKSPACE } from "@/lib/db/entries";
import { joined, PASSWORD } from "@/lib/db/person.test-fixture";
import { readWorkspace } from "@/lib/db/workspace";
import { WorkspaceFact } from "@/lib/domain/workspace/fact";
import type { Person } from "@/lib/domain/workspace/workspace";
import { acceptLink } from "./accept-link";
import { asking } from "./arrange.test-fixture";
import { changeAccount } from "./change-account";
import { changePassword } from "./change-password";
import { personContext } from "./context";
import { disablePerson } from "./disable-person";
import { enablePerson } from "./enable-person";
import { grantRole } from "./grant-role";
import { invitePerson } from "./invite-person";
import { offerOf } from "./offer-of";
import { offerOwnership } from "./offer-ownership";
import { renewLink } from "./renew-link";
import { revokeRole } from "./revoke-role";

const GOOD = "stapler umbrella quartz midnight";
const REASON = "Has left the team";

let owner: Person;
beforeAll(async () => {
  owner = await joined("Olga Stern", "owner");
});

const tokenOf = (address: string) => String(address.split("/").at(-1));
const now = async (id: string) => (await readWorkspace()).people[id];
const tryIn = (email: string, password: string) =>
  signIn({ email, password, network: `test ${randomUUID()}`, agent: "Vitest" });
const isOpen = async (sid: string | null) => sid !== null && (await readSession(sid)) !== null;

const someone = () => ({ email: `${randomUUID()}@example.org`, name: "Nils Berg", account: "member" as const });
const invited = async () => {
  const person = someone();
  const { id, link } = await invitePerson(person, asking(owner));
  return { ...person, id, token: tokenOf(link) };
};

describe("an invitation", () => {
  it("becomes an account with a password of the person's own", async () => {
    const { id, email, token } = await invited();
    expect(await offerOf(token)).toEqual({ kind: "invitation", name: "Nils Berg", email, roles: [] });
    expect(await tryIn(email, "")).toBeNull();
    await acceptLink({ token, name: "Nils A. Berg", password: GOOD }, randomUUID);
    expect(await now(id)).toMatchObject({ joined: true, name: "Nils A. Berg" });
    expect(await isOpen(await tryIn(email, GOOD))).toBe(true);
    const [last] = (await entriesOf(WORKSPACE, WorkspaceFact)).filter(
      ({ fact }) => fact.type === "person.joined" && fact.person === id,
    );
    expect(last?.by).toEqual({ kind: "person", id, name: "Nils A. Berg" });
  });

  it("leaves a person their name in the record when they only choose a new password", async () => {
    const { id, token } = await invited();
    await acceptLink({ token, name: "Nils Berg", password: GOOD }, randomUUID);
    const { link } = await renewLink({ person: id }, asking(owner));
    await acceptLink({ token: tokenOf(link), name: "Olga Stern", password: `${GOOD} again` }, randomUUID);
    const [last] = (await entriesOf(WORKSPACE, WorkspaceFact)).filter(
      ({ fact }) => fact.type === "password.changed" && fact.person === id,
    );
    expect(last?.by).toEqual({ kind: "person", id, name: "Nils Berg" });
  });

  it("works once, also when two tries come at the same moment", async () => {
    const { token } = await invited();
    const joins = [1, 2].map(() => acceptLink({ token, name: "Nils Berg", password: GOOD }, randomUUID));
    const outcomes = await Promise.allSettled(joins);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    await expect(acceptLink({ token, name: "Nils Berg", password: GOOD }, randomUUID)).rejects.toThrow("used already");
  });

  it("is refused for an address that has an account, in any spelling", async () => {
    const { email } = await invited();
    const twin = { ...someone(), email: email.toUpperCase() };
    await expect(invitePerson(twin, asking(owner))).rejects.toThrow("has an account with this address already");
  });

  it("takes a strong password, an owner to give it, and a system there is", async () => {
    const { token } = await invited();
    await expect(acceptLink({ token, name: "Nils", password: "nils" }, randomUUID)).rejects.toThrow("at least 15");
    const member = await joined("Mia Sol", "member");
    await expect(invitePerson(someone(), asking(member))).rejects.toThrow("takes an owner");
    const roles = [{ role: "DevOps Engineer", system: "nowhere" }];
    await expect(invitePerson({ ...someone(), roles }, asking(owner))).rejects.toThrow("no such system");
  });

  it("sent twice is one person, with a link that works", async () => {
    const person = someone();
    const key = randomUUID();
    const first = await invitePerson(person, asking(owner, key));
    const again = await invitePerson(person, asking(owner, key));
    expect([again.id, again.seq]).toEqual([first.id, first.seq]);
    await expect(offerOf(tokenOf(again.link))).resolves.toMatchObject({ email: person.email });
  });
});

describe("a new link", () => {
  it("ends the old password, the open sessions and the earlier link", async () => {
    const nils = await joined("Nils Berg", "member");
    const sid = await openSession(nils.id, "Vitest");
    const { link: earlier } = await renewLink({ person: nils.id }, asking(owner));
    expect(await isOpen(sid)).toBe(false);
    expect(await tryIn(nils.email, PASSWORD)).toBeNull();
    const { link } = await renewLink({ person: nils.id }, asking(owner));
    await expect(offerOf(tokenOf(earlier))).rejects.toThrow("a newer one replaced it");
    await acceptLink({ token: tokenOf(link), name: "ignored", password: GOOD }, randomUUID);
    expect(await now(nils.id)).toMatchObject({ name: "Nils Berg", joined: true });
    expect(await isOpen(await tryIn(nils.email, GOOD))).toBe(true);
  });

  it("is not for oneself, nor for who is disabled", async () => {
    await expect(renewLink({ person: owner.id }, asking(owner))).rejects.toThrow("Change your password");
    const nils = await joined("Nils Berg", "member");
    await disablePerson({ person: nils.id, reason: REASON }, asking(owner));
    await expect(renewLink({ person: nils.id }, asking(owner))).rejects.toThrow("is disabled");
  });
});

describe("a disabled person", () => {
  it("is out at once, and enabling opens no old session", async () => {
    const nils = await joined("Nils Berg", "member");
    const sid = await openSession(nils.id, "Vitest");
    await disablePerson({ person: nils.id, reason: REASON }, asking(owner));
    expect(await isOpen(sid)).toBe(false);
    expect(await tryIn(nils.email, PASSWORD)).toBeNull();
    // As if the process had died before it ended the sessions.
    await db.session.updateMany({ where: { person: nils.id }, data: { revokedAt: null } });
    expect(await isOpen(sid)).toBe(false);
    await enablePerson({ person: nils.id, reason: "Came back" }, asking(owner));
    expect(await isOpen(sid)).toBe(false);
    expect(await isOpen(await tryIn(nils.email, PASSWORD))).toBe(true);
  });

  it("cannot finish what was begun before: the writing call checks again", async () => {
    const [ulla, nils] = [await joined("Ulla Stern", "owner"), await joined("Nils Berg", "member")];
    const context = personContext(
      ulla,
      (await readSession(await openSession(ulla.id, "Vitest")))?.session ?? "",
      null,
      randomUUID,
    );
    await disablePerson({ person: ulla.id, reason: REASON }, asking(owner));
    await expect(disablePerson({ person: nils.id, reason: REASON }, context)).rejects.toMatchObject({
      code: "signed-out",
    });
    expect(await now(nils.id)).toMatchObject({ disabled: false });
  });

  it("is not oneself", async () => {
    await expect(disablePerson({ person: owner.id, reason: REASON }, asking(owner))).rejects.toThrow(
      "your own account",
    );
    const account = { person: owner.id, account: "viewer" };
    await expect(changeAccount(account, asking(owner))).rejects.toThrow("your own account");
  });
});

describe("what a person may do", () => {
  it("is changed and changed back; the same again writes nothing", async () => {
    const nils = await joined("Nils Berg", "member");
    const role = { person: nils.id, role: "DevOps Engineer", system: null };
    await changeAccount({ person: nils.id, account: "release-manager" }, asking(owner));
    await grantRole(role, asking(owner));
    expect(await now(nils.id)).toMatchObject({
      account: "release-manager",
      roles: [{ role: "DevOps Engineer", system: null }],
    });
    const head = await headOf(WORKSPACE);
    await grantRole(role, asking(owner));
    expect(await headOf(WORKSPACE)).toBe(head);
    await revokeRole(role, asking(owner));
    expect((await now(nils.id))?.roles).toEqual([]);
  });
});

describe("changing one's password", () => {
  it("takes the old one and ends every session", async () => {
    const nils = await joined("Nils Berg", "member");
    const sid = await openSession(nils.id, "Vitest");
    const change = (current: string, next: string) => changePassword({ current, next }, asking(nils));
    await expect(change("not the password", GOOD)).rejects.toThrow("That is not your password");
    await expect(change(PASSWORD, "short")).rejects.toMatchObject({ detail: { fields: { next: expect.any(String) } } });
    await change(PASSWORD, GOOD);
    expect(await isOpen(sid)).toBe(false);
    expect(await tryIn(nils.email, PASSWORD)).toBeNull();
    expect(await isOpen(await tryIn(nils.email, GOOD))).toBe(true);
  });
});

describe("the first owner's link", () => {
  it("is not offered once there is an owner", async () => {
    expect(await offerOwnership()).toBeNull();
  });

  it("makes no second owner, should two of them have been given out", async () => {
    const token = tokenOf(await offerLink("owner", null));
    const second = { token, name: "Second", email: someone().email, password: GOOD };
    await expect(acceptLink(second, randomUUID)).rejects.toThrow("has an owner already");
  });
});
