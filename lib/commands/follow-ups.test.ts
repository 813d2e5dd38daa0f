import { beforeAll, expect, it } from "vitest";
import { deploymentStream, readDeployment } from "@/lib/db/deployments";
import { joined } from "@/lib/db/person.test-fixture";
import { connected } from "@/lib/db/sample.test-fixture";
import { write } from "@/lib/db/writer";
import type { Person } from "@/lib/domain/workspace/workspace";
import { waiting } from "@/lib/queries/waiting";
import { asking, opened } from "./arrange.test-fixture";
import { assignFollowUp } from "./assign-follow-up";
import { closeFollowUp } from "./close-follow-up";
import { noteFollowUp } from "./note-follow-up";

let dan: Person;
let mia: Person;
beforeAll(async () => {
  dan = await joined("Dan Lind", "release-manager");
  mia = await joined("Mia Sol", "member");
});

const actorOf = ({ id, name }: Person) => ({ kind: "person" as const, id, name });
const called = () => ({ facts: [{ type: "go.called" as const }], answer: {} });

it("is noted once go was called, given to somebody, waits for them, and is closed after the end", async () => {
  const { id: deployment } = await opened(dan);
  const noted = { deployment, item: null, text: "The log is loud" };
  await expect(noteFollowUp(noted, asking(mia))).rejects.toThrow("Go was not called yet");
  await write(deploymentStream, deployment, { by: actorOf(dan), guard: {}, decide: called });
  const { seq: followUp } = await noteFollowUp(noted, asking(dan));
  expect(await noteFollowUp(noted, asking(dan))).toEqual({ seq: followUp });
  const close = { deployment, followUp, comment: "It was the cache" };
  await expect(closeFollowUp(close, asking(mia))).rejects.toMatchObject({ code: "forbidden" });
  const vic = await joined("Vic Look", "viewer");
  await expect(assignFollowUp({ deployment, followUp, owner: vic.id }, asking(dan))).rejects.toThrow("cannot act here");
  await assignFollowUp({ deployment, followUp, owner: mia.id }, asking(dan));
  const mine = async () => (await waiting(mia)).deployments.find((one) => one.deployment.id === deployment)?.tasks;
  expect(await mine()).toMatchObject([{ kind: "follow-up", about: { followUp } }]);
  await expect(closeFollowUp({ ...close, comment: "Done" }, asking(mia))).rejects.toMatchObject({
    issues: [{ path: ["comment"] }],
  });
  await closeFollowUp(close, asking(mia));
  expect((await readDeployment(deployment)).followUps).toMatchObject([
    { text: "The log is loud", owner: { id: mia.id }, closed: { by: { id: mia.id }, comment: "It was the cache" } },
  ]);
  expect(await mine()).toEqual([]);
  const app = await connected("app");
  const rows = await app.query("SELECT text, owner_name, comment, closed_at FROM follow_up WHERE deployment = $1", [
    deployment,
  ]);
  expect(rows.rows).toEqual([
    { text: "The log is loud", owner_name: "Mia Sol", comment: "It was the cache", closed_at: expect.any(Date) },
  ]);
});
