import { expect } from "@playwright/test";
import { as } from "./api";
import { opened, stateOf, tickAll } from "./deployments";
import { joined } from "./people";
import { chooseDeed, expectState, goToRun, rowOf } from "./run-page";
import { signAll } from "./signing";
import { test } from "./story";
import { OWNER } from "./world";

test("a declared rollback is ticked through and closed as rolled back", async ({ enter }) => {
  const administrator = await joined({ roles: ["Database Administrator"] });
  const manager = await joined({ roles: ["Project Manager"] });
  const { id } = await opened();
  await tickAll(id, "before");
  await signAll(id, { "Database Administrator": administrator, "Project Manager": manager });
  await (await as()).post(`/deployments/${id}/go`);

  const page = await enter(OWNER);
  await goToRun(page, id);
  await expect(rowOf(page, "Database restored")).toContainText("Not open yet");
  await chooseDeed(page, "Declare a rollback");
  const dialog = page.getByRole("dialog", { name: "Declare a rollback" });
  await dialog.getByLabel("Reason").fill("Every third order fails since the switch.");
  await dialog.getByRole("button", { name: "Declare the rollback" }).click();
  for (const words of ["Traffic switched back", "Database restored"]) {
    await rowOf(page, words).hover();
    await rowOf(page, words).getByRole("button", { name: "Done" }).click();
    await expectState(page, words, "Done");
  }
  await chooseDeed(page, "Close with an outcome");
  const closing = page.getByRole("dialog", { name: "Close with an outcome" });
  await closing.getByRole("radio", { name: "Rolled back" }).check();
  await closing.getByLabel("Reason").fill("Back on 2.3.9; orders go through again.");
  await closing.getByRole("button", { name: "Close it" }).click();
  await expect(page.getByText("ROLLED BACK", { exact: true })).toBeVisible();
  await page.goto(`/deployments/${id}/report`);
  await expect(page.getByRole("main")).toContainText("Every third order fails since the switch.");
  await expect(page.getByRole("main")).toContainText("Back on 2.3.9; orders go through again.");
});

test("a deployment that never launched is closed as abandoned", async ({ enter }) => {
  const { id } = await opened();
  const page = await enter(OWNER);
  await goToRun(page, id);
  await chooseDeed(page, "Close with an outcome");
  const closing = page.getByRole("dialog", { name: "Close with an outcome" });
  await expect(closing.getByRole("radio")).toHaveCount(1);
  await closing.getByLabel("Reason").fill("The release was called off.");
  await closing.getByRole("button", { name: "Close it" }).click();
  await expect(page.getByText("ABANDONED", { exact: true })).toBeVisible();
  expect((await stateOf(id)).readiness.outcome).toBe("abandoned");
});

test("a NO-GO holds everything back until it is lifted", async ({ enter }) => {
  const { id } = await opened();
  const page = await enter(OWNER);
  await goToRun(page, id);
  await chooseDeed(page, "Declare NO-GO");
  const dialog = page.getByRole("dialog", { name: "Declare NO-GO" });
  await dialog.getByLabel("Reason").fill("The data centre loses power tonight.");
  await dialog.getByRole("button", { name: "Declare NO-GO" }).click();
  await expect(page.getByText("NO-GO", { exact: true })).toBeVisible();
  await chooseDeed(page, "Lift the NO-GO");
  const lifting = page.getByRole("dialog", { name: "Lift the NO-GO" });
  await lifting.getByLabel("Reason").fill("The work on the grid was moved.");
  await lifting.getByRole("button", { name: "Lift the NO-GO" }).click();
  await expect(page.getByText("HOLD", { exact: true })).toBeVisible();
});
