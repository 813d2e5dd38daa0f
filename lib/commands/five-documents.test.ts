import { describe, expect, it } from "vitest";
import { readDeployment } from "@/lib/db/deployments";
import { joined, PASSWORD } from "@/lib/db/person.test-fixture";
import { countedLeaves } from "@/lib/domain/deployment/leaves";
import { readiness } from "@/lib/domain/deployment/readiness";
import { duties } from "@/lib/domain/signoff/duties";
import { signingView } from "@/lib/domain/signoff/signing-view";
import type { Person } from "@/lib/domain/workspace/workspace";
import { verifyRecord } from "@/lib/queries/verify-record";
import { asking, document, opened } from "./arrange.test-fixture";
import { callGo } from "./call-go";
import { closeDeployment } from "./close-deployment";
import { completeLaunch } from "./complete-launch";
import { signOff } from "./sign-off";
import { tickItem } from "./tick-item";

async function tickGate(deployment: string, gate: "go" | "close", by: readonly Person[]) {
  const leaves = countedLeaves(await readDeployment(deployment), gate);
  const acts = leaves.map(({ id: item, options }, index) => {
    const person = by[index % by.length] ?? expect.fail();
    return tickItem({ deployment, item, rev: 0, option: options[0]?.id ?? null }, asking(person));
  });
  await Promise.all(acts);
}

async function signStages(deployment: string, signer: (role: string) => Person) {
  for (const { id: stage, roles } of (await readDeployment(deployment)).checklist.stages)
    for (const { role } of roles) {
      const { stateHash, meaning } = signingView(await readDeployment(deployment), signer(role), stage, role);
      const given = { decision: "approve", meaning: meaning.approve, comment: null, password: PASSWORD };
      await signOff({ deployment, stage, role, ...given, stateHash }, asking(signer(role)));
    }
}

const rolesOf = async (deployment: string) =>
  (await readDeployment(deployment)).checklist.stages.flatMap(({ roles }) => roles.map(({ role }) => role));

describe("from a document to its outcome", () => {
  it.each([
    ["000", 4],
    ["001", 4],
    ["002", 4],
    ["003", 8],
    ["004", 4],
  ])("document %s goes with %i people, one for each role, and closes as successful", async (number, people) => {
    const dan = await joined("Dan Lind", "release-manager");
    const { id: deployment } = await opened(dan, { text: document(number) });
    const roles = await rolesOf(deployment);
    const cast = await Promise.all(roles.map((role) => joined(`A ${role}`, "member", role)));
    expect(cast).toHaveLength(people);
    await tickGate(deployment, "go", cast);
    await signStages(deployment, (role) => cast[roles.indexOf(role)] ?? expect.fail());
    await callGo({ deployment }, asking(dan));
    await tickGate(deployment, "close", cast);
    await completeLaunch({ deployment }, asking(dan));
    await closeDeployment({ deployment, outcome: "successful", reason: null }, asking(dan));
    const ended = await readDeployment(deployment);
    expect(readiness(ended, { holders: {}, freezes: [], authority: null, now: ended.at })).toMatchObject({
      outcome: "successful",
      blockers: expect.any(Array),
    });
    expect(await verifyRecord(deployment)).toMatchObject([{ entries: ended.seq, breaks: [] }]);
  });

  it("one person alone reaches GO in a rehearsal, and every exception is named", async () => {
    const dan = await joined("Dan Lind", "release-manager");
    const { id: deployment } = await opened(dan, { text: document("002"), rehearsal: true });
    const alone = await joined("Al One", "owner", ...(await rolesOf(deployment)));
    await tickGate(deployment, "go", [alone]);
    await signStages(deployment, () => alone);
    await callGo({ deployment }, asking(alone));
    const breaches = duties(await readDeployment(deployment), ["go"]).map((duty) => [
      duty.mode,
      duty.breaches.length > 0,
    ]);
    expect(breaches).toEqual([
      ["show", true],
      ["show", true],
    ]);
  });
});
