import { expect, type Page } from "@playwright/test";
import { as } from "./api";
import { itemNamed, opened, openedFrom, stateOf, tick, tickAll } from "./deployments";
import { joined } from "./people";
import { goToRun, rowOf, wordsOf } from "./run-page";
import { signPlace } from "./signing";
import { test } from "./story";
import { OWNER } from "./world";

const ROLE = "Database Administrator";
const LEFT = "Dashboards open";
const WHY = "The vendor has holidays until Monday.";

/** A deployment of which one item before go is left open; its id and that of the item. */
async function almostReady() {
  const { id } = await opened();
  await tickAll(id, "before");
  const item = await itemNamed(id, LEFT);
  await (await as()).post(`/deployments/${id}/items/${item}/untick`, { rev: 1, reason: "They are not open." });
  return { id, item };
}

const blockers = async (deployment: string) =>
  (await stateOf(deployment)).readiness.blockers.filter(({ kind }) => kind === "item").map(({ item }) => item);

async function askFor(page: Page, why: string): Promise<void> {
  await wordsOf(page, LEFT).click();
  await page.getByRole("button", { name: "Ask for a waiver" }).click();
  await page.getByLabel("Why it can stay as it is").fill(why);
  await page.getByRole("button", { name: "Ask for a waiver" }).click();
}

test("a waiver is asked by one and granted by another; readiness follows and the report prints it", async ({
  enter,
}) => {
  const asker = await joined({ roles: [ROLE] });
  const granter = await joined({ roles: [ROLE] });
  const { id, item } = await almostReady();
  const [one, other] = [await enter(asker), await enter(granter)];
  await goToRun(one, id);
  await goToRun(other, id);
  expect(await blockers(id)).toEqual([item]);

  await askFor(one, WHY);
  await expect(one.getByText("You asked for this yourself; somebody else decides on it.")).toBeVisible();
  await expect(one.getByRole("button", { name: "Grant" })).toHaveCount(0);
  expect(await blockers(id), "asking alone changes nothing").toEqual([item]);

  const waiting = other.getByRole("region", { name: "Waiting for you" });
  await expect(waiting).toContainText(`${asker.name} asks to waive`);
  await waiting.getByRole("link", { name: LEFT }).click();
  await other.getByRole("button", { name: "Grant" }).click();
  await expect(rowOf(other, LEFT)).toContainText("Waived");
  await expect(rowOf(one, LEFT), "the page that is open says it by itself").toContainText("Waived");
  expect(await blockers(id)).toEqual([]);

  const { stages } = await stateOf(id);
  await other.goto(signPlace(id, stages[0]?.id ?? "", ROLE));
  const first = other
    .getByRole("region", { name: /^What you answer for/ })
    .getByRole("listitem")
    .first();
  await expect(first).toContainText(LEFT);
  await expect(first).toContainText(`asked by ${asker.name}, granted by ${granter.name}`);

  await other.goto(`/deployments/${id}/report`);
  const printed = other.getByRole("region", { name: "Waivers" }).getByRole("row").filter({ hasText: LEFT });
  await expect(printed).toContainText(WHY);
  await expect(printed).toContainText(`granted by ${granter.name}`);
});

test("nobody grants what they asked for, and what was granted is withdrawn with a reason", async ({ enter }) => {
  const asker = await joined({ roles: [ROLE] });
  const granter = await joined({ roles: [ROLE] });
  const { id, item } = await almostReady();
  const ask = { item, rev: 2, accepts: "as-it-is", reason: WHY, expires: null };
  const { seq } = await (await as(asker)).post<{ seq: number }>(`/deployments/${id}/waivers`, ask);
  const alone = await (await as(asker)).send(`/deployments/${id}/waivers/${seq}/grant`, { comment: null });
  expect(alone.status()).toBe(403);
  await (await as(granter)).post(`/deployments/${id}/waivers/${seq}/grant`, { comment: null });
  expect(await blockers(id)).toEqual([]);

  const page = await enter(granter);
  await goToRun(page, id, `#${item}`);
  await page.getByRole("button", { name: "Withdraw" }).click();
  await page.getByLabel("Why it is withdrawn").fill("The vendor is back.");
  await page.getByRole("button", { name: "Withdraw it" }).click();
  await expect(rowOf(page, LEFT)).not.toContainText("Waived");
  expect(await blockers(id)).toEqual([item]);
});

test("a critical item is not applicable once a second person agreed", async ({ enter }) => {
  const asker = await joined({ roles: [ROLE] });
  const granter = await joined({ roles: [ROLE] });
  const first = await opened();
  const item = await itemNamed(first.id, LEFT);
  const owner = await enter(OWNER);
  await owner.goto(`/templates/${first.template}`);
  await owner.getByText("None is critical").click();
  await owner.getByLabel("Find an item").fill("dashboards");
  await owner.getByLabel(LEFT).check();
  await owner.getByRole("button", { name: "Set the rules" }).click();
  await expect(owner.getByText("The rules are set for deployments created from now on.")).toBeVisible();
  await expect(owner.getByText(/^1 of \d+ are critical$/)).toBeVisible();

  const { id } = await openedFrom({ id: first.template, version: 1 });
  const page = await enter(asker);
  await goToRun(page, id, `#${item}`);
  await page.getByRole("button", { name: /^Not applicable/ }).click();
  await page.getByLabel("Why it does not apply").fill("There are no dashboards here.");
  await page.getByRole("button", { name: "Ask for not applicable" }).click();
  await expect(page.getByText("You asked for this yourself; somebody else decides on it.")).toBeVisible();
  expect((await stateOf(id)).answers[item]).toBeUndefined();

  const other = await enter(granter);
  await goToRun(other, id, `#${item}`);
  await other.getByRole("button", { name: "Grant" }).click();
  await expect(rowOf(other, LEFT)).toContainText("Not applicable");
  await expect(rowOf(page, LEFT)).toContainText("Not applicable");
  expect((await stateOf(id)).answers[item]).toMatchObject({ state: "not-applicable" });
});

test("a waiver that comes to its end says so on the page that is open", async ({ enter }) => {
  const asker = await joined({ roles: [ROLE] });
  const granter = await joined({ roles: [ROLE] });
  const { id, item } = await almostReady();
  const page = await enter(granter);
  await goToRun(page, id, `#${item}`);
  const expires = new Date(Date.now() + 8000).toISOString();
  const ask = { item, rev: 2, accepts: "as-it-is", reason: WHY, expires };
  const { seq } = await (await as(asker)).post<{ seq: number }>(`/deployments/${id}/waivers`, ask);
  await (await as(granter)).post(`/deployments/${id}/waivers/${seq}/grant`, { comment: null });
  await expect(rowOf(page, LEFT)).toContainText("Waived");
  await expect(page.getByText("Expired", { exact: true })).toBeVisible({ timeout: 20_000 });
  await expect(rowOf(page, LEFT)).not.toContainText("Waived");
  expect(await blockers(id)).toEqual([item]);
  await tick(id, [item]);
  await expect(page.getByText("Expired", { exact: true })).toBeVisible();
});
