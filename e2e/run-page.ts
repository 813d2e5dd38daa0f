import { expect, type Locator, type Page } from "@playwright/test";

/** The run page of a deployment, once it has come to life: keys are heard only then. */
export async function goToRun(page: Page, deployment: string, hash = ""): Promise<void> {
  const there = page.url().endsWith(`/deployments/${deployment}`);
  // It follows the deployment live from the moment on when it is alive itself.
  const alive = there ? null : page.waitForRequest(/\/stream$/);
  await page.goto(`/deployments/${deployment}${hash}`);
  await alive;
}

/** The line of an item. */
export const rowOf = (page: Page, words: string): Locator =>
  page.getByRole("listitem").filter({ has: page.getByRole("button", { name: words, exact: true }) });

/** The words of an item: pressed, it opens. */
export const wordsOf = (page: Page, words: string): Locator => page.getByRole("button", { name: words, exact: true });

/** Says that an item stands so, as its line shows it to everybody, and not only on its way there. */
export async function expectState(page: Page, words: string, state: string): Promise<void> {
  await expect(rowOf(page, words)).toContainText(state);
  await expect(rowOf(page, words)).not.toContainText(/on its way|sending/);
}

/** Chooses an act for the whole deployment. */
export async function chooseDeed(page: Page, label: string): Promise<void> {
  await page.getByRole("button", { name: "What now" }).click();
  await page.getByRole("menuitem", { name: label }).click();
}
