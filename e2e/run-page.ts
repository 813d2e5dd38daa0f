import { expect, type Locator, type Page } from "@playwright/test";

/** The run page of a deployment, once it has come to life. */
export async function goToRun(page: Page, deployment: string, hash = ""): Promise<void> {
  await page.goto(`/deployments/${deployment}${hash}`);
  await expect(page.getByRole("toolbar", { name: "Filter" })).toBeVisible();
}

/** The line of an item. */
export const rowOf = (page: Page, words: string): Locator =>
  page.getByRole("listitem").filter({ has: page.getByRole("button", { name: words, exact: true }) });

/** The words of an item: pressed, it opens. */
export const wordsOf = (page: Page, words: string): Locator => page.getByRole("button", { name: words, exact: true });

/** Says that an item stands so, as its line shows it to everybody. */
export const expectState = (page: Page, words: string, state: string): Promise<void> =>
  expect(rowOf(page, words)).toContainText(state);

/** Chooses an act for the whole deployment. */
export async function chooseDeed(page: Page, label: string): Promise<void> {
  await page.getByRole("button", { name: "What now" }).click();
  await page.getByRole("menuitem", { name: label }).click();
}
