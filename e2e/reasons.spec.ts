import { expect } from "@playwright/test";
import { opened, stateOf } from "./deployments";
import { chooseDeed, expectState, goToRun, wordsOf } from "./run-page";
import { test } from "./story";
import { OWNER } from "./world";

const SHORT = "Say why in two words or more";
const ITEM = "Database backup taken";

test("a reason of one word is refused at its field, and nothing is sent", async ({ enter }) => {
  const { id } = await opened();
  const page = await enter(OWNER);
  await goToRun(page, id);
  const sent: string[] = [];
  page.on("request", (request) => {
    if (request.method() === "POST") sent.push(request.url());
  });

  await wordsOf(page, ITEM).click();
  await page.keyboard.press("f");
  const seen = page.getByLabel("What was seen instead");
  await seen.fill("Broken.");
  await seen.press("Control+Enter");
  await expect(seen).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByText(SHORT)).toBeVisible();

  await seen.press("Escape");
  await chooseDeed(page, "Declare NO-GO");
  const dialog = page.getByRole("dialog", { name: "Declare NO-GO" });
  const reason = dialog.getByLabel("Reason");
  const declare = dialog.getByRole("button", { name: "Declare NO-GO" });
  for (const typed of ["", "   ", "Storm."]) {
    await reason.fill(typed);
    await declare.click();
    await expect(dialog.getByText(SHORT), typed).toBeVisible();
    await expect(reason).toBeFocused();
  }
  expect(sent).toEqual([]);
  expect((await stateOf(id)).seq).toBe(1);

  await reason.fill("Storm tonight.");
  await expect(dialog.getByText(SHORT)).toBeHidden();
  await declare.click();
  await expect(page.getByText("NO-GO", { exact: true })).toBeVisible();

  await page.keyboard.press("Escape");
  await wordsOf(page, ITEM).click();
  await page.keyboard.press("f");
  await seen.fill("磁盘已满");
  await seen.press("Control+Enter");
  await expectState(page, ITEM, "Failed");
});
