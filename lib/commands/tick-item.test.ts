import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { readDeployment } from "@/lib/db/deployments";
import { joined } from "@/lib/db/person.test-fixture";
import { answerOf } from "@/lib/domain/deployment/deployment";
import type { Person } from "@/lib/domain/workspace/workspace";
import { verifyRecord } from "@/lib/queries/verify-record";
import { asking, document, opened } from "./arrange.test-fixture";
import { blockItem } from "./block-item";
import { excludeItem } from "./exclude-item";
import { failItem } from "./fail-item";
import { tickItem } from "./tick-item";
import { untickItem } from "./untick-item";

let dan: Person;
let mia: Person;
beforeAll(async () => {
  dan = await joined("Dan Lind", "release-manager");
  mia = await joined("Mia Sol", "member");
});

const stateOf = async (deployment: string, item: string) => answerOf(await readDeployment(deployment), item);

describe("answering an item", () => {
  it("is ticked, opened, failed, blocked and not applicable, each with who and why", async () => {
    const { id: deployment } = await opened(dan);
    const at = (rev: number, reason = "Because of the network") => ({ deployment, item: "i1", rev, reason });
    await tickItem({ deployment, item: "i1", rev: 0 }, asking(mia));
    expect(await stateOf(deployment, "i1")).toMatchObject({
      state: "done",
      rev: 1,
      by: { id: mia.id, name: "Mia Sol" },
    });
    await untickItem(at(1), asking(mia));
    await failItem(at(2), asking(mia));
    await blockItem(at(3), asking(mia));
    expect(await stateOf(deployment, "i1")).toMatchObject({ state: "blocked", reason: "Because of the network" });
    const { seq } = await excludeItem(at(4), asking(dan));
    expect(seq).toBe(6);
    expect(await stateOf(deployment, "i1")).toMatchObject({ state: "not-applicable", rev: 5, by: { id: dan.id } });
  });

  it("asks for a reason, an item that exists, a deployment that exists, and somebody who may", async () => {
    const { id: deployment } = await opened(dan);
    const first = { deployment, item: "i1", rev: 0 };
    await expect(failItem({ ...first, reason: " " }, asking(mia))).rejects.toThrow("Say why");
    await expect(tickItem({ ...first, item: "i99" }, asking(mia))).rejects.toMatchObject({ code: "missing" });
    await expect(tickItem({ ...first, deployment: randomUUID() }, asking(mia))).rejects.toThrow("no such deployment");
    const viewer = await joined("Vera", "viewer");
    await expect(tickItem(first, asking(viewer))).rejects.toMatchObject({ code: "forbidden" });
  });

  it("wants the option of an option set, and says what is only answered after a rollback was declared", async () => {
    const { id: deployment } = await opened(dan, { text: document("002") });
    const { checklist } = await readDeployment(deployment);
    const set = checklist.items.find(({ kind }) => kind === "option-set");
    const contingent = checklist.items.find(({ contingency, group }) => contingency === "rollback" && !group);
    const first = { deployment, item: set?.id, rev: 0 };
    await expect(tickItem(first, asking(mia))).rejects.toThrow("Choose one of the options");
    await tickItem({ ...first, option: set?.options[0]?.id }, asking(mia));
    expect(await stateOf(deployment, set?.id ?? "")).toMatchObject({ state: "done", option: set?.options[0]?.id });
    await expect(tickItem({ ...first, item: contingent?.id }, asking(mia))).rejects.toThrow("Declare the rollback");
  });
});

describe("two people at once", () => {
  it("tells the second of two on one item, with the state that was met", async () => {
    const { id: deployment } = await opened(dan);
    const seen = { deployment, item: "i1", rev: 0 };
    const [first, second] = await Promise.allSettled([
      tickItem(seen, asking(mia)),
      failItem({ ...seen, reason: "It did not answer" }, asking(dan)),
    ]);
    expect(first?.status).toBe("fulfilled");
    expect(second).toMatchObject({
      reason: { code: "stale", message: expect.stringContaining("Mia Sol"), detail: { state: "done", rev: 1 } },
    });
  });

  it("keeps fifty ticks at once, in one unbroken history", async () => {
    const { id: deployment } = await opened(dan, { text: document("002") });
    const { checklist } = await readDeployment(deployment);
    const items = checklist.items.filter(({ kind, group, computed }) => kind === "item" && !group && !computed);
    const fifty = items.slice(0, 50);
    const all = fifty.map(({ id: item }) => tickItem({ deployment, item, rev: 0 }, asking(mia, randomUUID())));
    const places = (await Promise.all(all)).map(({ seq }) => seq);
    expect([...places].sort((a, b) => a - b)).toEqual(fifty.map((_, index) => index + 2));
    const now = await readDeployment(deployment);
    expect(fifty.every(({ id }) => answerOf(now, id).state === "done")).toBe(true);
    expect(await verifyRecord(deployment)).toMatchObject([{ entries: 51, breaks: [] }]);
  });
});

describe("the same act twice", () => {
  it("is one event, by its key and without one", async () => {
    const { id: deployment } = await opened(dan);
    const [key, seen] = [randomUUID(), { deployment, item: "i1", rev: 0 }];
    const again = () => tickItem(seen, asking(mia, key));
    expect(await Promise.all([again(), again()])).toEqual([{ seq: 2 }, { seq: 2 }]);
    expect(await again()).toEqual({ seq: 2 });
    expect(await tickItem(seen, asking(mia))).toEqual({ seq: 2 });
    await failItem({ ...seen, item: "i2", reason: "No answer" }, asking(dan));
    // Meanwhile somebody else opened it again: the late repetition is answered as before and changes nothing.
    await untickItem({ ...seen, rev: 1, reason: "Not the right one" }, asking(dan));
    expect(await again()).toEqual({ seq: 2 });
    expect(await stateOf(deployment, "i1")).toMatchObject({ state: "open", rev: 2 });
  });

  it("refuses a key that comes again with something else", async () => {
    const { id: deployment } = await opened(dan);
    const key = randomUUID();
    await tickItem({ deployment, item: "i1", rev: 0 }, asking(mia, key));
    const other = { ...asking(mia, key), once: { key, request: "another" } };
    await expect(tickItem({ deployment, item: "i2", rev: 0 }, other)).rejects.toMatchObject({ code: "conflict" });
  });
});
