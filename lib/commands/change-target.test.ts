import { beforeAll, describe, expect, it } from "vitest";
import { readDeployment } from "@/lib/db/deployments";
import { joined, PASSWORD } from "@/lib/db/person.test-fixture";
import { connected } from "@/lib/db/sample.test-fixture";
import { coveredBy } from "@/lib/domain/signoff/covered";
import { stageStates } from "@/lib/domain/signoff/stages";
import { stateHash } from "@/lib/domain/signoff/state-hash";
import type { Person } from "@/lib/domain/workspace/workspace";
import { asking, opened } from "./arrange.test-fixture";
import { changeTarget } from "./change-target";
import { confirmAnswers } from "./confirm-answers";
import { signOff } from "./sign-off";
import { tickItem } from "./tick-item";

let dan: Person;
let mia: Person;
let ola: Person;
beforeAll(async () => {
  dan = await joined("Dan Lind", "release-manager");
  mia = await joined("Mia Sol", "member", "DevOps Engineer");
  ola = await joined("Ola Berg", "member");
});

async function prepared() {
  const { id } = await opened(dan);
  for (const item of ["i1", "i2"]) await tickItem({ deployment: id, item, rev: 0 }, asking(dan));
  return id;
}

async function signed(deployment: string) {
  const now = await readDeployment(deployment);
  const stage = now.checklist.stages[0] ?? expect.fail();
  const role = "DevOps Engineer";
  const words = { decision: "approve", meaning: "It is ready.", comment: null, password: PASSWORD };
  const hash = stateHash(coveredBy(now, stage, role));
  await signOff({ deployment, stage: stage.id, role, ...words, stateHash: hash }, asking(mia));
}

const next = (deployment: string) => ({ deployment, target: " 2.4.1 ", digest: "", reason: "A fix for the labels" });
const both = (rev: number) => ["i1", "i2"].map((item) => ({ item, rev }));

describe("releasing another version", () => {
  it("opens what was answered and stales what was signed, until it is confirmed in one act", async () => {
    const id = await prepared();
    await signed(id);
    await expect(changeTarget(next(id), asking(mia))).rejects.toMatchObject({ code: "forbidden" });
    await expect(changeTarget({ ...next(id), reason: "fix" }, asking(dan))).rejects.toThrow("two words");
    const { seq } = await changeTarget(next(id), asking(dan));
    expect(await changeTarget(next(id), asking(dan))).toEqual({ seq });
    const moved = await readDeployment(id);
    expect(moved).toMatchObject({ target: "2.4.1", digest: null, targetMoves: [{ target: "2.4.0" }] });
    expect(stageStates(moved)[0]?.roles[0]?.standing).toBe("stale");
    await confirmAnswers({ deployment: id, items: both(2) }, asking(ola));
    expect((await readDeployment(id)).answers["i2"]).toMatchObject({
      ...{ state: "done", by: { id: ola.id }, rev: 3 },
      earlier: { state: "done", target: "2.4.0", by: { id: dan.id } },
    });
    const app = await connected("app");
    const { rows } = await app.query("SELECT state, rev, by_name FROM item WHERE deployment = $1 AND item < 'i3'", [
      id,
    ]);
    expect(rows).toEqual([1, 2].map(() => ({ state: "done", rev: 3, by_name: "Ola Berg" })));
    const told = await app.query("SELECT target FROM deployment WHERE id = $1", [id]);
    expect(told.rows).toEqual([{ target: "2.4.1" }]);
  });

  it("of another build alone is another version too", async () => {
    const id = await prepared();
    await changeTarget({ ...next(id), target: "2.4.0", digest: " sha256:ab " }, asking(dan));
    expect(await readDeployment(id)).toMatchObject({
      target: "2.4.0",
      digest: "sha256:ab",
      answers: { i1: { state: "open" } },
    });
  });

  it("is confirmed as a whole or not at all, also by two at once", async () => {
    const id = await prepared();
    await changeTarget(next(id), asking(dan));
    await expect(confirmAnswers({ deployment: id, items: [] }, asking(ola))).rejects.toThrow("Say which");
    await expect(confirmAnswers({ deployment: id, items: both(1) }, asking(ola))).rejects.toMatchObject({
      code: "stale",
      detail: { items: [{ item: "i1" }, { item: "i2" }] },
    });
    const sent = await Promise.allSettled(
      [ola, mia].map((person) => confirmAnswers({ deployment: id, items: both(2) }, asking(person))),
    );
    expect(sent.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const before = (await readDeployment(id)).seq;
    const first = (await readDeployment(id)).answers["i1"]?.by?.id === ola.id ? ola : mia;
    await confirmAnswers({ deployment: id, items: both(2) }, asking(first));
    expect((await readDeployment(id)).seq).toBe(before);
  });
});
