import { beforeAll, describe, expect, it } from "vitest";
import { readDeployment } from "@/lib/db/deployments";
import { joined, PASSWORD } from "@/lib/db/person.test-fixture";
import { coveredBy } from "@/lib/domain/signoff/covered";
import { stateHash } from "@/lib/domain/signoff/state-hash";
import type { Person } from "@/lib/domain/workspace/workspace";
import { asking, opened } from "./arrange.test-fixture";
import { callGo } from "./call-go";
import { closeDeployment } from "./close-deployment";
import { completeLaunch } from "./complete-launch";
import { correctOutcome } from "./correct-outcome";
import { declareNoGo } from "./declare-no-go";
import { declareProcedure } from "./declare-procedure";
import { fillDetail } from "./fill-detail";
import { liftNoGo } from "./lift-no-go";
import { moveT0 } from "./move-t0";
import { signOff } from "./sign-off";
import { tickItem } from "./tick-item";

let dan: Person;
const signers = new Map<string, Person>();
beforeAll(async () => {
  dan = await joined("Dan Lind", "release-manager");
  for (const role of ["DevOps Engineer", "Security Engineer", "Project Manager"])
    signers.set(role, await joined(`A ${role}`, "member", role));
});

async function signAll(deployment: string) {
  for (const stage of (await readDeployment(deployment)).checklist.stages)
    for (const { role } of stage.roles) {
      const stateNow = stateHash(coveredBy(await readDeployment(deployment), stage, role));
      const words = { decision: "approve", meaning: "It is ready.", comment: null, password: PASSWORD };
      await signOff({ deployment, stage: stage.id, role, ...words, stateHash: stateNow }, asking(found(role)));
    }
}

function found(role: string): Person {
  const person = signers.get(role);
  if (!person) throw new Error(`Nobody signs as ${role}`);
  return person;
}

async function launched() {
  const { id: deployment } = await opened(dan);
  for (const item of ["i1", "i2"]) await tickItem({ deployment, item, rev: 0 }, asking(dan));
  await signAll(deployment);
  await callGo({ deployment }, asking(dan));
  return deployment;
}

describe("the life of a deployment", () => {
  it("goes only on GO, is live, and closes as successful", async () => {
    const { id: deployment } = await opened(dan);
    await expect(callGo({ deployment }, asking(dan))).rejects.toMatchObject({
      code: "conflict",
      message: expect.stringContaining("HOLD"),
      detail: { blockers: expect.arrayContaining([expect.objectContaining({ kind: "item" })]) },
    });
    const ready = await launched();
    await expect(closeDeployment(ending(ready, "successful"), asking(dan))).rejects.toThrow("launch is through");
    await completeLaunch({ deployment: ready }, asking(dan));
    const { seq } = await closeDeployment(ending(ready, "successful"), asking(dan));
    expect(await closeDeployment(ending(ready, "successful"), asking(dan))).toEqual({ seq });
    await correctOutcome({ ...ending(ready, "partial"), reason: "One region was left out" }, asking(dan));
    expect(await readDeployment(ready)).toMatchObject({ life: "closed", corrections: [{ outcome: "partial" }] });
  });

  it("makes a declared rollback answerable and closes as rolled back, with a reason", async () => {
    const deployment = await launched();
    const back = { deployment, item: "i5", rev: 0 };
    await expect(tickItem(back, asking(dan))).rejects.toThrow("Declare the rollback");
    await declareProcedure({ deployment, procedure: "rollback", reason: "Payments fail" }, asking(dan));
    await tickItem(back, asking(dan));
    await expect(closeDeployment(ending(deployment, "rolled-back"), asking(dan))).rejects.toThrow("Say why");
    await closeDeployment({ ...ending(deployment, "rolled-back"), reason: "Payments failed" }, asking(dan));
    expect(await readDeployment(deployment)).toMatchObject({ closed: { outcome: "rolled-back" } });
  });

  it("that never launched is abandoned", async () => {
    const { id: deployment } = await opened(dan);
    await expect(closeDeployment(ending(deployment, "successful"), asking(dan))).rejects.toThrow("only be abandoned");
    await closeDeployment({ ...ending(deployment, "abandoned"), reason: "The release was dropped" }, asking(dan));
    await expect(tickItem({ deployment, item: "i1", rev: 0 }, asking(dan))).rejects.toThrow("closed");
  });
});

describe("before go", () => {
  it("T-0 moves with a reason, and blanks are filled in", async () => {
    const { id: deployment } = await opened(dan);
    const field = (await readDeployment(deployment)).checklist.fields[0]?.id;
    await moveT0({ deployment, t0: "2026-12-02T21:00:00Z", reason: "The provider has a freeze" }, asking(dan));
    await fillDetail({ deployment, field, value: " Dan " }, asking(dan));
    expect(await readDeployment(deployment)).toMatchObject({
      t0: "2026-12-02T21:00:00.000Z",
      details: { [field ?? ""]: { value: "Dan" } },
    });
    await expect(moveT0({ deployment, t0: "tomorrow", reason: "A freeze" }, asking(dan))).rejects.toThrow(
      "Give a date",
    );
  });

  it("a NO-GO is for a release manager and for the last stage, and holds until it is lifted", async () => {
    const { id: deployment } = await opened(dan);
    const raw = { deployment, reason: "The bank is closed" };
    await expect(declareNoGo(raw, asking(found("DevOps Engineer")))).rejects.toMatchObject({ code: "forbidden" });
    await declareNoGo(raw, asking(found("Project Manager")));
    await expect(callGo({ deployment }, asking(dan))).rejects.toThrow("NO-GO");
    await liftNoGo({ ...raw, reason: "It is open again" }, asking(dan));
    expect((await readDeployment(deployment)).noGo).toBeNull();
  });
});

const ending = (deployment: string, outcome: string) => ({ deployment, outcome, reason: null as string | null });
