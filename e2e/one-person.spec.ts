import { expect } from "@playwright/test";
import { as } from "./api";
import { documentOf, opened, roleOf, stateOf, tickAll } from "./deployments";
import { joined } from "./people";
import { goToRun } from "./run-page";
import { sign, signOn, signPlace, trySigning } from "./signing";
import { test } from "./story";

const ROLES = ["DevOps Engineer", "Database Administrator", "Security Engineer", "Release manager"];

test("one person alone reaches GO in a rehearsal, and the report prints the exceptions", async ({ enter }) => {
  const alone = await joined({ account: "release-manager", roles: ROLES });
  const { id } = await opened({ ...documentOf("000"), rehearsal: true });
  await tickAll(id, "before", as(alone));
  for (const role of ROLES.slice(0, -1)) await sign(alone, { deployment: id, role });

  const page = await enter(alone);
  const last = "Release manager";
  await page.goto(signPlace(id, roleOf(await stateOf(id), last).stage, last));
  await signOn(page, alone, last);
  await expect(page.getByText("GO", { exact: true })).toBeVisible();
  await goToRun(page, id);
  await expect(page.getByText("Rehearsal", { exact: true })).toBeVisible();

  await page.goto(`/deployments/${id}/report`);
  const paper = page.getByRole("main");
  await expect(paper).toContainText("Rehearsal. This deployment decides nothing about a real launch.");
  await expect(paper).toContainText(`${alone.name} signed for 4 roles`);
  await expect(paper).toContainText(
    `20 items answered by ${alone.name} are not covered by a signature of somebody else`,
  );
});

test("outside a rehearsal one person alone is refused the second role, in words", async () => {
  const alone = await joined({ account: "release-manager", roles: ROLES });
  const { id } = await opened(documentOf("000"));
  await tickAll(id, "before");
  await sign(alone, { deployment: id, role: "DevOps Engineer" });
  const refused = await trySigning(alone, { deployment: id, role: "Database Administrator" });
  expect(refused.status()).toBe(409);
  expect((await refused.json()).message).toContain("nobody signs for two roles of one deployment");
});

test("the signature that would leave items vouched for by nobody but who answered them is refused", async () => {
  const alone = await joined({ roles: ["Database Administrator", "Project Manager"] });
  const other = await joined({ roles: ["Project Manager"] });
  const { id } = await opened({ policy: { "four-eyes": "forbid", "one-person-one-role": "show" } });
  await tickAll(id, "before", as(alone));
  await sign(alone, { deployment: id, role: "Database Administrator" });
  const refused = await trySigning(alone, { deployment: id, role: "Project Manager" });
  expect(refused.status()).toBe(409);
  expect((await refused.json()).message).toContain(`4 items answered by ${alone.name} are not covered by a signature`);
  await sign(other, { deployment: id, role: "Project Manager" });
  expect((await stateOf(id)).readiness.word).toBe("GO");
});
