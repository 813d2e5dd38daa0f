import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { as } from "./api";
import { itemNamed, opened, roleOf, seeded, stateOf, tickAll } from "./deployments";
import { importOf, publishButton } from "./import-page";
import { joined } from "./people";
import { goToRun } from "./run-page";
import { sign, signPlace } from "./signing";
import { SMALL } from "./small-release";
import { test } from "./story";
import { OWNER } from "./world";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const ROLE = "Database Administrator";

test("every screen passes the accessibility rules, light and dark, and fits a phone", async ({ enter }) => {
  test.setTimeout(240_000);
  const signer = await joined({ roles: [ROLE] });
  const { id, system, template: own } = await opened();
  const next = Buffer.from(SMALL.replace("Release notes written", "Release notes written and sent")).toString("base64");
  await (await as()).post("/templates", {
    fileName: "small.md",
    document: next,
    template: own,
    note: "They were not sent.",
  });
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
    `/deployments/${id}/upgrade`,
    `/deployments/${id}/report`,
    `/deployments/new?template=${template.id}`,
    "/waiting",
    "/templates",
    `/templates/${template.id}`,
    `/templates/${template.id}/edit`,
    `/templates/${template.id}/versions/1`,
    `/templates/${template.id}/versions/1/since/1`,
    "/templates/import",
    "/systems",
    `/systems/${system}/probes`,
    "/people",
    "/record",
    "/account",
    "/nowhere",
  ]) {
    await page.goto(place);
    await expectAccessible(page, place);
  }
  await page.goto("/templates/import");
  await importOf(page, [{ name: "small.md", text: SMALL }]);
  await publishButton(page, 1).waitFor();
  await page.getByRole("button", { name: "Choose roles" }).click();
  await expectAccessible(page, "a document under review");
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
