import { expect } from "@playwright/test";
import { as } from "./api";
import { itemNamed, opened, roleOf, stateOf, tickAll } from "./deployments";
import { joined } from "./people";
import { chooseDeed, goToRun, rowOf, wordsOf } from "./run-page";
import { sign, signOn, signPlace } from "./signing";
import { test } from "./story";

const ROLE = "Database Administrator";

test("another version opens what was answered, which is confirmed one by one and in bulk; the signature is stale", async ({
  enter,
}) => {
  const manager = await joined({ account: "release-manager" });
  const signer = await joined({ roles: [ROLE] });
  const { id } = await opened();
  await tickAll(id, "before", as(manager));
  await sign(signer, { deployment: id, role: ROLE });

  const page = await enter(manager);
  await goToRun(page, id);
  await chooseDeed(page, "Change what is released");
  const dialog = page.getByRole("dialog", { name: "Change what is released" });
  await dialog.getByLabel("Version to be released").fill("2.4.1");
  await dialog.getByLabel("Digest or build").fill("sha256:7d1f");
  await dialog.getByLabel("Reason").fill("The labels were wrong.");
  await dialog.getByRole("button", { name: "Change it" }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("2.4.1 to production");
  const row = rowOf(page, "Dashboards open");
  await expect(row).toContainText(`To confirmdone for 2.4.0 by ${manager.name}, to be confirmed for 2.4.1`);
  await expect(page.getByRole("complementary", { name: "Sign-off" })).toContainText("Stale");
  const strip = page.getByRole("region", { name: "To be confirmed" });
  await expect(strip).toContainText("4 answers were given for an earlier version and count as open for 2.4.1.");

  await wordsOf(page, "Dashboards open").click();
  await page.getByRole("button", { name: "Confirm for 2.4.1" }).click();
  await expect(strip).toContainText("3 answers were given for an earlier version");
  await expect(page.getByText(`This is done for 2.4.0 by ${manager.name}, confirmed for 2.4.1`)).toBeVisible();

  await strip.getByRole("button", { name: "Look at them and confirm" }).click();
  const sheet = page.getByRole("dialog", { name: "Confirm for 2.4.1" });
  await sheet.getByRole("checkbox", { name: "Release notes written" }).uncheck();
  await sheet.getByRole("button", { name: "Confirm 2 answers" }).click();
  await expect(strip).toContainText("1 answer was given for an earlier version and counts as open for 2.4.1.");
  expect((await stateOf(id)).readiness.blockers.filter(({ kind }) => kind === "item")).toHaveLength(1);
  const last = await itemNamed(id, "Release notes written");
  const owner = await as();
  const late = await owner.send(`/deployments/${id}/confirmations`, { items: [{ item: last, rev: 1 }] });
  expect(late.status()).toBe(409);
  expect((await late.json()).message).toContain("“Release notes written” changed meanwhile");
  await owner.post(`/deployments/${id}/confirmations`, { items: [{ item: last, rev: 2 }] });
  await expect(strip).toBeHidden();

  const hers = await enter(signer);
  await hers.goto(signPlace(id, roleOf(await stateOf(id), ROLE).stage, ROLE));
  await expect(hers.getByText("the version to be released changed")).toBeVisible();
  await expect(hers.getByText(`This is done for 2.4.0 by ${manager.name}, confirmed for 2.4.1.`).first()).toBeVisible();
  await signOn(hers, signer, ROLE);
  expect(roleOf(await stateOf(id), ROLE).standing).toBe("approved");
  await hers.goto(`/deployments/${id}/report`);
  const paper = hers.getByRole("main");
  await expect(paper).toContainText("sha256:7d1f");
  await expect(paper).toContainText(`changed by ${manager.name}: “The labels were wrong.”`);
  await expect(paper).toContainText(`done for 2.4.0 by ${manager.name}, confirmed for 2.4.1`);
});
