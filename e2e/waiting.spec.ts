import { expect } from "@playwright/test";
import { opened, roleOf, stateOf, tickAll } from "./deployments";
import { joined } from "./people";
import { goToRun } from "./run-page";
import { signOn, signPlace } from "./signing";
import { test } from "./story";
import { OWNER } from "./world";

const ROLE = "Database Administrator";

test("a role rejects from what waits for it: the deployment is on HOLD, whoever opened it is told, and the role decides anew with remarks, and withdraws", async ({
  enter,
}) => {
  const signer = await joined({ roles: [ROLE] });
  const { id, name } = await opened();
  await tickAll(id, "before");

  const page = await enter(signer);
  await page.goto("/waiting");
  const task = page
    .getByRole("listitem")
    .filter({ hasText: name })
    .filter({ hasText: `Sign as ${ROLE}` });
  await expect(task).toContainText("Nothing is in the way of approving.");
  await task.getByRole("link", { name: "Review" }).click();
  await page.getByRole("radio", { name: /^Reject/ }).check();
  await page.getByLabel("Reason").fill("The restore was never tried.");
  await page.getByLabel("Your password, again").fill(signer.password);
  await page.getByRole("button", { name: `Reject as ${ROLE}` }).click();
  await expect(page.getByText(`Rejected as ${ROLE}.`)).toBeVisible();
  expect((await stateOf(id)).readiness.word).toBe("HOLD");

  const owner = await enter(OWNER);
  await owner.goto("/waiting");
  const told = owner
    .getByRole("listitem")
    .filter({ hasText: `${signer.name} rejected as ${ROLE}` })
    .filter({ hasText: name });
  await expect(told).toContainText("The restore was never tried.");
  await expect(told).toContainText("New");
  await goToRun(owner, id);
  await expect(owner.getByRole("complementary", { name: "Sign-off" })).toContainText("The restore was never tried.");
  await owner.goto("/waiting");
  await expect(told, "it was read").not.toContainText("New");

  await page.goto("/waiting");
  await expect(page.getByRole("listitem").filter({ hasText: name })).toContainText(`Decide anew as ${ROLE}`);
  const place = signPlace(id, roleOf(await stateOf(id), ROLE).stage, ROLE);
  await page.goto(place);
  await page.getByRole("radio", { name: "Approve with remarks" }).check();
  await page.getByRole("textbox", { name: "Remarks" }).fill("Watch the queue tonight.");
  await signOn(page, signer, ROLE);
  expect(roleOf(await stateOf(id), ROLE).standing).toBe("approved");
  await page.goto("/waiting");
  await expect(page.getByRole("heading", { name: "Waiting for you" })).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: name })).toHaveCount(0);

  await page.goto(place);
  await expect(page.getByRole("heading", { name: `Approved with remarks by ${signer.name}` })).toBeVisible();
  await expect(page.getByText("Watch the queue tonight.")).toBeVisible();
  await page.getByRole("button", { name: "Withdraw your signature" }).click();
  await page.getByLabel("Why you withdraw it").fill("It came too early.");
  await page.getByRole("button", { name: "Withdraw", exact: true }).click();
  await expect.poll(async () => roleOf(await stateOf(id), ROLE).standing).toBe("withdrawn");
});
