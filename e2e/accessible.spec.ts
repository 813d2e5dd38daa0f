import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { itemNamed, opened, roleOf, seeded, stateOf, tickAll } from "./deployments";
import { joined } from "./people";
import { goToRun } from "./run-page";
import { sign, signPlace } from "./signing";
import { test } from "./story";
import { OWNER } from "./world";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const ROLE = "Database Administrator";

test("every screen passes the accessibility rules, light and dark, and fits a phone", async ({ enter }) => {
  test.setTimeout(120_000);
  const signer = await joined({ roles: [ROLE] });
  const { id } = await opened();
  const page = await enter(OWNER);
  const template = await seeded(page, "002");
  await goToRun(page, id, `#${await itemNamed(id, "Dashboards open")}`);
  await expectAccessible(page, "an opened item");
  await tickAll(id, "before");
  await sign(signer, { deployment: id, role: ROLE });
  const { stage } = roleOf(await stateOf(id), "Project Manager");
  for (const place of [
    "/deployments",
    `/deployments/${id}`,
    signPlace(id, stage, "Project Manager"),
    `/deployments/${id}/report`,
    `/deployments/new?template=${template.id}`,
    "/templates",
    `/templates/${template.id}`,
    "/templates/import",
    "/systems",
    "/people",
    "/record",
    "/account",
    "/nowhere",
  ]) {
    await page.goto(place);
    await expectAccessible(page, place);
  }
  const stranger = await enter();
  await stranger.goto("/sign-in");
  await expectAccessible(stranger, "/sign-in");
});

async function expectAccessible(page: Page, place: string): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
    const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    expect.soft(found, `${place}, ${colorScheme}`).toEqual([]);
  }
  await expectToFit(page, place);
}

/** On a phone nothing is wider than the screen. */
async function expectToFit(page: Page, place: string): Promise<void> {
  await page.setViewportSize({ width: 390, height: 844 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect.soft(wide, `width of ${place} on a phone`).toBe(390);
  await page.setViewportSize({ width: 1280, height: 720 });
}
