import { expect, type Locator, type Page } from "@playwright/test";
import { as } from "./api";
import { itemNamed, opened, roleOf, stateOf, tick, tickAll } from "./deployments";
import { joined } from "./people";
import { goToRun } from "./run-page";
import { sign, signOn, signPlace } from "./signing";
import { test } from "./story";

const ROLE = "Database Administrator";

test("a covered change after a signature makes it stale on page and report; signing again makes it valid", async ({
  enter,
}) => {
  const signer = await joined({ roles: [ROLE] });
  const { id } = await opened();
  await tickAll(id, "before");
  await sign(signer, { deployment: id, role: ROLE });

  const page = await enter(signer);
  await goToRun(page, id);
  const rail = page.getByRole("complementary", { name: "Sign-off" });
  await expect(rail).toContainText("Approved, valid.");

  const item = await itemNamed(id, "Database backup taken");
  await (await as()).post(`/deployments/${id}/items/${item}/untick`, {
    rev: 1,
    reason: "The copy was of the wrong host.",
  });
  await expect(rail, "the page that is open says it by itself").toContainText("Stale, 1 change since.");
  await tick(id, [item]);
  await page.goto(`/deployments/${id}/report`);
  await expect(signatures(page).filter({ hasText: "Stale" })).toContainText(signer.name);

  await page.goto(signPlace(id, roleOf(await stateOf(id), ROLE).stage, ROLE));
  await expect(page.getByRole("heading", { name: "Since you signed" })).toContainText("1 change");
  await signOn(page, signer, ROLE);
  expect(roleOf(await stateOf(id), ROLE).standing).toBe("approved");
  await expect(rail).toContainText("Approved, valid.");
  await page.goto(`/deployments/${id}/report`);
  await expect(signatures(page).filter({ hasText: "Approved" })).toHaveCount(1);
  await expect(signatures(page).filter({ hasText: "Stale" }), "what was given stays visible").toHaveCount(1);
});

/** The lines of the role in the report's table of signatures. */
const signatures = (page: Page): Locator =>
  page
    .getByRole("table")
    .filter({ has: page.getByRole("columnheader", { name: "Printed name" }) })
    .getByRole("row")
    .filter({ hasText: ROLE });

test("what changed while somebody looked is shown before they sign", async ({ enter }) => {
  const signer = await joined({ roles: [ROLE] });
  const { id } = await opened();
  await tickAll(id, "before");
  const page = await enter(signer);
  await page.goto(signPlace(id, roleOf(await stateOf(id), ROLE).stage, ROLE));
  const item = await itemNamed(id, "Dashboards open");
  const owner = await as();
  await owner.post(`/deployments/${id}/items/${item}/exclude`, { rev: 1, reason: "There are no dashboards." });

  await page.getByLabel("Your password, again").fill(signer.password);
  await page.getByRole("button", { name: `Sign as ${ROLE}` }).click();
  await expect(page.getByRole("alert").filter({ hasText: /changed|since/i })).toBeVisible();
  expect(roleOf(await stateOf(id), ROLE).standing).toBe("missing");
  await expect(page.getByText("There are no dashboards.").first()).toBeVisible();
  await expect(page.getByLabel("Your password, again"), "what was typed is kept").toHaveValue(signer.password);
  await page.getByRole("button", { name: `Sign as ${ROLE}` }).click();
  await expect(page.getByText(`Signed as ${ROLE}.`)).toBeVisible();
});
