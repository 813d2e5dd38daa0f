import { expect } from "@playwright/test";
import { opened, stateOf } from "./deployments";
import { expectState, goToRun, wordsOf } from "./run-page";
import { test } from "./story";
import { OWNER } from "./world";

test("a tick made without a network is kept, said, and sent once when it is back", async ({ enter }) => {
  const { id } = await opened();
  const before = (await stateOf(id)).seq;
  const page = await enter(OWNER);
  await goToRun(page, id);
  await page.context().setOffline(true);
  await wordsOf(page, "Dashboards open").focus();
  await page.keyboard.press("x");
  await expect(page.getByText("No connection. 1 act waits to be sent")).toBeVisible();
  await page.context().setOffline(false);
  await expectState(page, "Dashboards open", "Done");
  await expect(page.getByText("No connection.")).toBeHidden();
  expect((await stateOf(id)).seq).toBe(before + 1);
});
