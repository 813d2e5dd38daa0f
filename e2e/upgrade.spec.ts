import { expect, type Page } from "@playwright/test";
import { as } from "./api";
import { opened, roleOf, stateOf, tickAll } from "./deployments";
import { joined } from "./people";
import { chooseDeed, expectState, goToRun, rowOf } from "./run-page";
import { sign } from "./signing";
import { SMALL } from "./small-release";
import { test } from "./story";
import { OWNER } from "./world";

const ROLE = "Database Administrator";

const base64 = (text: string) => Buffer.from(text).toString("base64");

/** Publishes the next version of a template. */
async function published(template: string, document: string): Promise<void> {
  const note = "Support wants to know beforehand.";
  await (await as()).post("/templates", { fileName: "small.md", document: base64(document), template, note });
}

async function upgradedOn(page: Page, version: number): Promise<void> {
  await page.getByRole("link", { name: "See what upgrading changes" }).click();
  await expect(page.getByRole("heading", { name: `Upgrade to version ${version}` })).toBeVisible();
}

/** A deployment whose first half is ticked and signed. */
async function signed() {
  const signer = await joined({ roles: [ROLE] });
  const { id, template } = await opened();
  await tickAll(id, "before");
  await sign(signer, { deployment: id, role: ROLE });
  return { id, template, signer };
}

const rail = (page: Page) => page.getByRole("complementary", { name: "Sign-off" });

test("a running deployment is upgraded: ticks carry over, and a signature that covered a change goes stale", async ({
  enter,
}) => {
  const { id, template, signer } = await signed();
  const watching = await enter(signer);
  await goToRun(watching, id);
  await expect(rail(watching)).toContainText("Approved, valid.");

  await published(
    template,
    SMALL.replace("- [ ] Release notes written", "- [ ] Release notes written and sent\n- [ ] Support told").replace(
      "- [ ] Dashboards open\n",
      "",
    ),
  );
  const page = await enter(OWNER);
  await goToRun(page, id);
  await expect(page.getByText(/^Version 2 of .* is there; this stands on version 1/)).toBeVisible();
  await upgradedOn(page, 2);
  await expect(page.getByText("3 answers carry over.")).toBeVisible();
  await expect(page.getByRole("region", { name: "Signatures" })).toContainText(/Database Administrator.*goes stale/);
  const changes = page.getByRole("region", { name: "In the checklist" });
  await expect(changes.getByRole("listitem")).toHaveText([
    /Reworded.*Release notes written.*and sent/,
    /Removed.*Dashboards open/,
    /Added.*Support told/,
  ]);
  await page.getByLabel("Reason").fill("Support asked for it.");
  await page.getByRole("button", { name: "Upgrade to version 2" }).click();

  await expectState(page, "Release notes written and sent", "Done");
  await expectState(page, "Support told", "Open");
  await expect(rowOf(page, "Dashboards open")).toHaveCount(0);
  await expect(rail(page)).toContainText("Stale, 3 changes since.");
  await expect(page.getByText("See what upgrading changes")).toHaveCount(0);
  await expectState(watching, "Support told", "Open");
  await expect(rail(watching), "the page that was open says it by itself").toContainText("Stale, 3 changes since.");

  await page.goto(`/deployments/${id}/report`);
  await expect(page.getByText("upgraded it to version 2: “Support asked for it.”")).toBeVisible();
  await expect(page.getByRole("row").filter({ hasText: "Answered, and asked no more" })).toContainText(
    "Dashboards open",
  );
});

test("a signature whose scope an upgrade leaves alone stays valid, and what was shown is what is done", async ({
  enter,
}) => {
  const { id, template } = await signed();
  await published(template, SMALL.replace("- [ ] Traffic switched\n", "- [ ] Traffic switched\n- [ ] Caches warm\n"));
  const page = await enter(OWNER);
  await goToRun(page, id);
  await upgradedOn(page, 2);
  await expect(page.getByRole("region", { name: "Signatures" })).toContainText(/stays valid/);

  const health = (await stateOf(id)).readiness;
  expect(health.word).toBe("HOLD");
  const owner = await as();
  await owner.post(`/templates/${template}/policy`, {
    policy: { "four-eyes": "show", "one-person-one-role": "show" },
  });
  await page.getByLabel("Reason").fill("The caches were cold last time.");
  await page.getByRole("button", { name: "Upgrade to version 2" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "something else by now" })).toBeVisible();
  await expect(page.getByRole("region", { name: "Signatures" })).toContainText(/goes stale/);
  await expect(page.getByLabel("Reason"), "what was typed is kept").toHaveValue("The caches were cold last time.");

  await owner.post(`/templates/${template}/policy`, {
    policy: { "four-eyes": "forbid", "one-person-one-role": "forbid" },
  });
  await page.reload();
  await page.getByLabel("Reason").fill("The caches were cold last time.");
  await page.getByRole("button", { name: "Upgrade to version 2" }).click();
  await expectState(page, "Caches warm", "Open");
  expect(roleOf(await stateOf(id), ROLE).standing).toBe("approved");
});

test("an item is added to one deployment, and everybody on it sees it", async ({ enter }) => {
  const signer = await joined({ roles: [ROLE] });
  const { id } = await opened();
  await tickAll(id, "before");
  await sign(signer, { deployment: id, role: ROLE });
  const watching = await enter(signer);
  await goToRun(watching, id);
  const page = await enter(OWNER);
  await goToRun(page, id);
  await chooseDeed(page, "Add an item");
  const dialog = page.getByRole("dialog", { name: "Add an item" });
  await dialog.getByLabel("What is to be done").fill("Ask the hoster about the cable");
  await dialog.getByLabel("In", { exact: true }).selectOption({ label: "Before the launch" });
  await dialog.getByLabel(/^Behind/).selectOption({ label: "Release notes written" });
  await dialog.getByRole("button", { name: "Add the item" }).click();
  await expect(rowOf(page, "Ask the hoster about the cable")).toContainText("added here");
  await expect(rowOf(watching, "Ask the hoster about the cable")).toContainText("added here");
  await expect(rail(watching)).toContainText("Stale, 1 change since.");
  await page.goto(`/deployments/${id}/record`);
  await expect(page.getByText("added “Ask the hoster about the cable” to this deployment")).toBeVisible();
});
