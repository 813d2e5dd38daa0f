import { expect, type Page } from "@playwright/test";
import { as } from "./api";
import { itemNamed, opened, stateOf, tick } from "./deployments";
import { joined } from "./people";
import { chooseDeed, goToRun, rowOf } from "./run-page";
import { trySigning } from "./signing";
import { test } from "./story";
import { type Login, OWNER } from "./world";

const REASON = "The shop is down, and this release mends it.";

/** Names who may go ahead with blockers, where owners do it. */
async function nameOnPage(page: Page, system: string, person: Login): Promise<void> {
  await page.goto("/systems");
  const named = page.getByRole("row").filter({ hasText: system });
  await named.getByRole("button", { name: `Break-glass of ${system}` }).click();
  const dialog = page.getByRole("dialog", { name: `Break-glass of ${system}` });
  await dialog.getByLabel("Who may go ahead with blockers").selectOption({ label: person.name });
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(named.getByRole("button", { name: `Break-glass of ${system}` })).toHaveText(person.name);
}

test("the authority goes ahead with blockers, everybody sees it, and somebody else reviews it", async ({ enter }) => {
  const eva = await joined({ account: "release-manager" });
  const reviewer = await joined({ account: "release-manager" });
  const signer = await joined({ roles: ["Database Administrator"] });
  const { id, name } = await opened();
  await tick(id, [await itemNamed(id, "Database backup taken")]);
  const owner = await enter(OWNER);
  await nameOnPage(owner, name, eva);

  const page = await enter(eva);
  await goToRun(page, id);
  await chooseDeed(page, "Break the glass");
  const dialog = page.getByRole("dialog", { name: "Break the glass" });
  await expect(dialog.getByRole("region", { name: "What is in the way" })).toContainText("“Dashboards open” is open");
  await expect(dialog).toContainText("Skipped, and told: Database Administrator, Project Manager.");
  await dialog.getByLabel("Your password, again").fill(eva.password);
  await dialog.getByLabel("Reason").fill("It is down.");
  await dialog.getByRole("button", { name: "Break the glass" }).click();
  await expect(dialog).toContainText("Say why in 20 characters or more.");

  await dialog.getByLabel("Reason").fill(REASON);
  const written = await itemNamed(id, "Release notes written");
  await tick(id, [written]);
  await expect(dialog, "what is in the way is shown as it is now").not.toContainText("Release notes written");
  await dialog.getByRole("button", { name: "Break the glass" }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText("LAUNCHING", { exact: true })).toBeVisible();
  await expect(page.getByText("Break-glass", { exact: true })).toBeVisible();
  const strip = page.getByRole("region", { name: "Break-glass" });
  await expect(strip).toContainText(`${eva.name} broke the glass and called go over`);
  await expect(strip).toContainText(`A review of it is owed by somebody other than ${eva.name}.`);
  await expect(rowOf(page, "Dashboards open")).toContainText("left open at go");
  await page.getByRole("button", { name: "What now" }).click();
  await expect(page.getByRole("menuitem", { name: "Review the break-glass" })).toHaveCount(0);

  await page.goto("/deployments");
  await expect(page.getByRole("row").filter({ hasText: name })).toContainText("Break-glass");
  await page.goto(`/deployments/${id}/record`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Break-glass");
  await page.goto(`/deployments/${id}/report`);
  const paper = page.getByRole("main");
  await expect(paper).toContainText(`Break-glass. ${eva.name} called go over`);
  await expect(paper).toContainText("In the way then: “Dashboards open” is open");
  await expect(paper).toContainText("Skipped: the signature of Project Manager, stage Final approval");
  await expect(paper).toContainText("Left open at go: “Dashboards open”, open now");
  await expect(paper).toContainText(`Review: owed by somebody other than ${eva.name}`);

  const { seq } = await stateOf(id);
  const own = await (await as(eva)).send(`/deployments/${id}/break-glass/review`, {
    ...{ finding: "justified", comment: "I was right, as ever." },
  });
  expect(own.status()).toBe(409);
  expect((await own.json()).message).toBe(`${eva.name} broke the glass, so somebody else reviews it.`);
  expect((await trySigning(signer, { deployment: id, role: "Database Administrator" })).status()).toBe(409);
  expect((await stateOf(id)).seq).toBe(seq);

  const other = await enter(reviewer);
  await goToRun(other, id);
  await other.getByRole("region", { name: "Break-glass" }).getByRole("button", { name: "Review it" }).click();
  const review = other.getByRole("dialog", { name: "Review the break-glass" });
  await expect(review).toBeVisible();
  await other.keyboard.press("Escape");
  await expect(review).toBeHidden();
  await other.goto("/waiting");
  const owed = other.getByRole("listitem").filter({ hasText: `Review the break-glass of ${eva.name}` });
  await owed.getByRole("link", { name: "Review" }).click();
  await expect(review).toContainText(REASON);
  await review.getByRole("radio", { name: "Not justified" }).check();
  await review.getByLabel("What you looked at, and why").fill("The backup of the night would have done.");
  await review.getByRole("button", { name: "Close the review" }).click();
  await expect(other.getByRole("region", { name: "Break-glass" })).toContainText(
    `${reviewer.name} reviewed it and found it not justified`,
  );
  await other.goto(`/deployments/${id}/report`);
  await expect(other.getByRole("main")).toContainText(`Review: ${reviewer.name} found it not justified`);
});

test("nobody else goes ahead with blockers, not an owner either", async ({ enter }) => {
  const { id } = await opened({ rehearsal: true });
  const page = await enter(OWNER);
  await goToRun(page, id);
  await page.getByRole("button", { name: "What now" }).click();
  await expect(page.getByRole("menuitem", { name: "Break the glass" })).toHaveCount(0);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: /in the way/ }).click();
  await expect(page.getByRole("dialog")).toContainText("Nobody may go ahead with blockers here (break-glass).");
  const refused = await (await as()).send(`/deployments/${id}/break-glass`, {
    ...{ reason: REASON, shown: "0".repeat(64), password: OWNER.password },
  });
  expect(refused.status()).toBe(403);
});
