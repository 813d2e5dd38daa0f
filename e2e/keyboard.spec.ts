import { expect, type Locator, type Page } from "@playwright/test";
import { opened, roleOf, stateOf, tickAll } from "./deployments";
import { joined } from "./people";
import { expectState, goToRun, wordsOf } from "./run-page";
import { test } from "./story";

const ROLE = "Database Administrator";

test("an item is ticked, opened, failed with a reason and mended, and a role signs, without a mouse", async ({
  enter,
}) => {
  const person = await joined({ roles: [ROLE] });
  const { id } = await opened();
  const page = await enter(person);
  await goToRun(page, id);
  await tabTo(page, wordsOf(page, "Database backup taken"));
  await page.keyboard.press("x");
  await expectState(page, "Database backup taken", "Done");

  await page.keyboard.press("j");
  await expect(wordsOf(page, "Release notes written")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(wordsOf(page, "Release notes written")).toHaveAttribute("aria-expanded", "true");
  await page.keyboard.press("f");
  await expect(page.getByLabel("What was seen instead")).toBeFocused();
  await page.keyboard.type("The chapter on the upgrade is missing.");
  await page.keyboard.press("Control+Enter");
  await expectState(page, "Release notes written", "Failed");
  await page.keyboard.press("Escape");
  await expect(wordsOf(page, "Release notes written")).toBeFocused();
  await page.keyboard.press("x");
  await expectState(page, "Release notes written", "Done");

  await tickAll(id, "before");
  const review = page.getByRole("link", { name: "Review what you sign" });
  await tabTo(page, review);
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByLabel("Your password, again"));
  await page.keyboard.type(person.password);
  await page.keyboard.press("Enter");
  await expect(page.getByText(`Signed as ${ROLE}.`)).toBeVisible();
  expect(roleOf(await stateOf(id), ROLE).standing).toBe("approved");
});

test("the menu of the deployment opens, moves and closes by keys", async ({ enter }) => {
  const person = await joined({ account: "release-manager" });
  const { id } = await opened();
  const page = await enter(person);
  await goToRun(page, id);
  await page.keyboard.press("w");
  await expect(page.getByRole("menuitem", { name: "Call go" })).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("menuitem", { name: "Declare NO-GO" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "What now" })).toBeFocused();
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeHidden();
});

/** Presses Tab until the control has the focus, as somebody does who has no mouse. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  await control.waitFor();
  for (let presses = 0; presses < 120; presses += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  await expect(control, "reached with Tab").toBeFocused();
}
