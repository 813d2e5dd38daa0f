import { expect, type Page } from "@playwright/test";
import { as } from "./api";
import { itemNamed, opened, roleOf, stateOf, tickAll } from "./deployments";
import { joined } from "./people";
import { goToRun } from "./run-page";
import { signPlace } from "./signing";
import { test } from "./story";
import type { Login } from "./world";

const ROLE = "Database Administrator";
const SCAN = Buffer.from("%PDF-1.7\n% a scan of a signature\n");

/** As the deployment's zone has it: a paper of the day before is older than the deployment. */
const today = () => new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Berlin" }).format(new Date());

/** Enters a paper on the sign page that is open. */
async function enterPaper(page: Page, { password }: Login, signer: Login): Promise<void> {
  await page.getByText("Signed on paper instead").click();
  const form = page.getByRole("form", { name: "Signature on paper" });
  await form.getByRole("button", { name: "Enter the signature" }).click();
  await expect(form.getByText("Choose who signed it.")).toBeVisible();
  await form.getByLabel("Who signed").selectOption({ label: signer.name });
  await form.getByLabel("Date on the paper").fill(today());
  await form.getByLabel("Scan").setInputFiles({ name: "scan of it.pdf", mimeType: "application/pdf", buffer: SCAN });
  await form.getByLabel("Your password, again").fill(password);
  await form.getByRole("button", { name: "Enter the signature" }).click();
  await expect(page.getByRole("article", { name: `Signature on paper of ${signer.name}` })).toBeVisible();
}

test("a signature on paper counts once a second person confirmed its scan, and is marked wherever it shows", async ({
  enter,
}) => {
  const signer = await joined({ roles: [ROLE] });
  const [clerk, second] = [await joined({}), await joined({})];
  const { id } = await opened();
  await tickAll(id, "before");
  const place = signPlace(id, roleOf(await stateOf(id), ROLE).stage, ROLE);

  const theirs = await enter(clerk);
  await goToRun(theirs, id);
  const rail = theirs.getByRole("complementary", { name: "Sign-off" });
  await rail.getByRole("listitem").filter({ hasText: ROLE }).getByRole("link", { name: "Open" }).click();
  await enterPaper(theirs, clerk, signer);
  await expect(theirs.getByText("You entered this signature; somebody else confirms it.")).toBeVisible();
  expect(roleOf(await stateOf(id), ROLE).standing).toBe("missing");

  const page = await enter(second);
  await goToRun(page, id);
  const waiting = page.getByRole("region", { name: "On paper, to be confirmed" });
  await expect(waiting).toContainText(`${signer.name} approved as ${ROLE}`);
  await waiting.getByRole("link", { name: "Confirm" }).click();
  const entered = page.getByRole("article", { name: `Signature on paper of ${signer.name}` });
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    entered.getByRole("link", { name: "scan of it.pdf" }).click({ modifiers: ["Alt"] }),
  ]);
  expect(download.suggestedFilename()).toBe("scan of it.pdf");
  await entered.getByLabel("Your password, again").fill(second.password);
  await entered.getByRole("button", { name: "Confirm the signature" }).click();
  await expect(page.getByRole("heading", { name: `Approved by ${signer.name}` })).toBeVisible();
  await expect(page.getByText(`Entered by ${clerk.name}, confirmed by ${second.name}.`)).toBeVisible();

  expect(roleOf(await stateOf(id), ROLE).standing).toBe("approved");
  await goToRun(page, id);
  await expect(page.getByRole("complementary", { name: "Sign-off" })).toContainText(`${signer.name}, on paper`);
  await page.goto(`/deployments/${id}/report`);
  const report = page.getByRole("article", { name: /^Go-live report/ });
  await expect(report).toContainText(`On paper, dated ${today()}; entered by ${clerk.name}`);
  const markdown = await (await as()).context.get(`/api/v1/deployments/${id}/export/md`);
  expect(await markdown.text()).toContain(`On paper, dated ${today()}, entered by ${clerk.name}`);
  await page.goto(place);
  await expect(page.getByText("Signed on paper instead")).toHaveCount(0);
});

test("a paper over something that changed is not confirmed but refused, and stays struck through", async ({
  enter,
}) => {
  const signer = await joined({ roles: [ROLE] });
  const [clerk, second] = [await joined({}), await joined({})];
  const { id } = await opened();
  await tickAll(id, "before");
  const place = signPlace(id, roleOf(await stateOf(id), ROLE).stage, ROLE);
  const theirs = await enter(clerk);
  await theirs.goto(place);
  await enterPaper(theirs, clerk, signer);

  const item = await itemNamed(id, "Database backup taken");
  const owner = await as();
  await owner.post(`/deployments/${id}/items/${item}/evidence`, { shown: { kind: "note", text: "12 rows" } });
  const page = await enter(second);
  await page.goto(place);
  const entered = page.getByRole("article", { name: `Signature on paper of ${signer.name}` });
  await expect(entered.getByRole("list", { name: "Changed since it was entered" })).toContainText(
    "Database backup taken: its evidence changed",
  );
  await expect(entered.getByRole("button", { name: "Confirm the signature" })).toHaveCount(0);
  await entered.getByRole("button", { name: "Refuse it" }).click();
  await entered.getByLabel("Why it does not count").fill("Evidence came after it");
  await entered.getByRole("button", { name: "Refuse the signature" }).click();
  await expect(entered).toContainText(`Refused by ${second.name}`);
  await expect(entered.getByRole("deletion")).toContainText(signer.name);
  expect(roleOf(await stateOf(id), ROLE).standing).toBe("missing");
  await expect(page.getByText("Signed on paper instead"), "it can be entered anew").toBeVisible();
});
