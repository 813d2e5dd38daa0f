import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { readDeployment } from "@/lib/db/deployments";
import { joined } from "@/lib/db/person.test-fixture";
import { answerOf } from "@/lib/domain/deployment/deployment";
import type { Person } from "@/lib/domain/workspace/workspace";
import { addItem } from "./add-item";
import { asking, opened } from "./arrange.test-fixture";
import { tickItem } from "./tick-item";
import { differencesOf, NEXT, published, upgraded } from "./upgraded.test-fixture";

let dan: Person;
let mia: Person;
beforeAll(async () => {
  dan = await joined("Dan Lind", "release-manager");
  mia = await joined("Mia Sol", "member");
});

describe("adding an item", () => {
  it("stands in the tables like any other, and stays through an upgrade", async () => {
    const { id } = await opened(dan);
    const { checklist } = await readDeployment(id);
    const section = checklist.items[0]?.section;
    const raw = { deployment: id, words: " Ask the hoster ", section, after: "i1" };
    expect(await addItem(raw, asking(dan))).toEqual({ seq: 2 });
    expect(await addItem(raw, asking(dan))).toEqual({ seq: 2 });
    await tickItem({ deployment: id, item: "a1", rev: 0 }, asking(mia, randomUUID()));
    expect(await differencesOf(id)).toEqual([]);
    await upgraded(dan, id, await published(dan, id, NEXT));
    const now = await readDeployment(id);
    expect(now.checklist.items.map((item) => item.id).slice(0, 2)).toEqual(["i1", "a1"]);
    expect(answerOf(now, "a1")).toMatchObject({ state: "done", by: { id: mia.id } });
    expect(await differencesOf(id)).toEqual([]);
  });

  it("asks for words, and for somebody who may", async () => {
    const { id } = await opened(dan);
    const raw = { deployment: id, words: "Ask the hoster", section: "s1", after: null };
    await expect(addItem({ ...raw, words: " " }, asking(dan))).rejects.toThrow("Say in a few words");
    await expect(addItem(raw, asking(mia))).rejects.toMatchObject({ code: "forbidden" });
  });
});
