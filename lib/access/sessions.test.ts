import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { joined } from "@/lib/db/person.test-fixture";
import type { Person } from "@/lib/domain/workspace/workspace";
import { endSession, endSessions, openSession, readSession } from "./sessions";
import { tokenHash } from "./tokens";

let ada: Person;
beforeAll(async () => {
  ada = await joined("Ada Holm", "member", "DevOps Engineer");
});

const seen = async (sid: string) =>
  (await db.session.findUniqueOrThrow({ where: { id: tokenHash(sid) } })).seenAt.getTime();
const isOpen = async (sid: string) => (await readSession(sid)) !== null;

describe("a session", () => {
  it("says who it is of, as everything stands now, and is stored as a hash", async () => {
    const sid = await openSession(ada.id, "Vitest");
    const { id, name, email, account, roles, seq } = ada;
    expect(await readSession(sid)).toEqual({
      session: tokenHash(sid),
      secured: false,
      person: { id, name, email, account, roles, seq },
    });
    expect(await db.session.findUnique({ where: { id: sid } })).toBeNull();
    expect(await readSession(tokenHash(sid))).toBeNull();
  });

  it("ends when it is ended", async () => {
    const [one, two, three] = await Promise.all([1, 2, 3].map(() => openSession(ada.id, "Vitest")));
    await endSession(tokenHash(String(one)));
    expect(await isOpen(String(one))).toBe(false);
    expect(await isOpen(String(two))).toBe(true);
    await endSessions(ada.id);
    expect([await isOpen(String(two)), await isOpen(String(three))]).toEqual([false, false]);
  });

  it("ends after two hours without a request and after twelve in all", async () => {
    const idle = await openSession(ada.id, "Vitest");
    const old = await openSession(ada.id, "Vitest");
    await db.$executeRaw`UPDATE session SET seen_at = now() - interval '121 min' WHERE id = ${tokenHash(idle)}`;
    await db.$executeRaw`UPDATE session SET expires_at = now() WHERE id = ${tokenHash(old)}`;
    expect([await isOpen(idle), await isOpen(old)]).toEqual([false, false]);
  });

  it("is seen at most once a minute, and not by what asks quietly", async () => {
    const sid = await openSession(ada.id, "Vitest");
    const first = await seen(sid);
    await readSession(sid);
    expect(await seen(sid)).toBe(first);
    await db.$executeRaw`UPDATE session SET seen_at = now() - interval '2 min' WHERE id = ${tokenHash(sid)}`;
    const before = await seen(sid);
    await readSession(sid, true);
    expect(await seen(sid)).toBe(before);
    await readSession(sid);
    expect(await seen(sid)).toBeGreaterThan(before);
  });

  it("is one of five at most: the oldest gives way", async () => {
    const bob = await joined("Bob Lund", "member");
    const sids: string[] = [];
    for (let count = 0; count < 6; count += 1) sids.push(await openSession(bob.id, "Vitest"));
    expect(await Promise.all(sids.map(isOpen))).toEqual([false, true, true, true, true, true]);
  });
});
