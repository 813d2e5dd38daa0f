import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { joined, PASSWORD } from "@/lib/db/person.test-fixture";
import type { Person } from "@/lib/domain/workspace/workspace";
import { hashPassword } from "./passwords";
import { readSession } from "./sessions";
import { signIn } from "./sign-in";

let ada: Person;
let network: string;
beforeEach(async () => {
  ada = await joined("Ada Holm", "member");
  network = `test ${randomUUID()}`;
});

const tryIn = (email: string, password: string) => signIn({ email, password, network, agent: "Vitest" });

/** How many tries are let through to the password, and how many must wait. */
async function tries(count: number, email: string) {
  const outcomes = await Promise.allSettled(Array.from({ length: count }, () => tryIn(email, "not the password")));
  const refused = outcomes.filter(({ status }) => status === "rejected").length;
  return { judged: count - refused, refused };
}

/** The next try's pause is over. */
const waited = () =>
  db.rateLimiterFlexible.updateMany({ where: { key: { endsWith: network } }, data: { expire: new Date(0) } });

describe("signing in", () => {
  it("opens a session, however the e-mail is spelled", async () => {
    const sid = await tryIn(` ${ada.email.toUpperCase()} `, PASSWORD);
    expect(await readSession(String(sid))).toMatchObject({ person: { id: ada.id, account: "member" } });
  });

  it("answers a wrong password and an unknown account alike", async () => {
    expect(await tryIn(ada.email, "not the password")).toBeNull();
    expect(await tryIn(`${randomUUID()}@example.org`, "not the password")).toBeNull();
  });

  it("takes as long for an unknown account as for a known one", async () => {
    const stored = { person: ada.id, password: await hashPassword(PASSWORD) };
    await db.credential.update({ where: { person: ada.id }, data: stored });
    const fastest = async (email: string) => {
      const times: number[] = [];
      for (let run = 0; run < 9; run += 1) {
        network = `test ${randomUUID()}`;
        const start = performance.now();
        await tryIn(email, "not the password");
        times.push(performance.now() - start);
      }
      return Math.min(...times);
    };
    const ratio = (await fastest(`${randomUUID()}@example.org`)) / (await fastest(ada.email));
    expect(ratio).toBeGreaterThan(0.6);
    expect(ratio).toBeLessThan(1.6);
  });

  it("slows down after five failures, and a good one clears them", async () => {
    for (let failure = 0; failure < 5; failure += 1) expect(await tryIn(ada.email, "not the password")).toBeNull();
    await expect(tryIn(ada.email, PASSWORD)).rejects.toThrow(/Too many attempts\. Wait a second and try again\./);
    await new Promise((later) => setTimeout(later, 1100));
    expect(await tryIn(ada.email, PASSWORD)).not.toBeNull();
    expect(await tryIn(ada.email, "not the password")).toBeNull();
    expect(await tryIn(ada.email, PASSWORD)).not.toBeNull();
  });

  it("waits twice as long after each further failure", async () => {
    for (let failure = 0; failure < 5; failure += 1) await tryIn(ada.email, "not the password");
    await new Promise((later) => setTimeout(later, 1100));
    expect(await tryIn(ada.email, "not the password")).toBeNull();
    await expect(tryIn(ada.email, PASSWORD)).rejects.toMatchObject({ code: "too-many", detail: { retryAfter: 2 } });
  });

  it("lets no more through when they come all at once", async () => {
    expect((await tries(20, ada.email)).judged).toBeLessThanOrEqual(5);
  });

  it("counts an account from one network only: nobody is locked out by a stranger", async () => {
    await tries(6, ada.email);
    network = `test ${randomUUID()}`;
    expect(await tryIn(ada.email, PASSWORD)).not.toBeNull();
  });

  it("judges ten failures a minute from one network, whoever they are for", async () => {
    const emails = Array.from({ length: 12 }, () => `${randomUUID()}@example.org`);
    const outcomes = await Promise.allSettled(emails.map((email) => tryIn(email, "not the password")));
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(10);
    await waited();
    expect(await tryIn(ada.email, PASSWORD)).not.toBeNull();
  });
});
