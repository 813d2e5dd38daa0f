import { expect, type Page } from "@playwright/test";
import { itemNamed, roleOf, stateOf, tickAll } from "./deployments";
import { expectPrints } from "./printing";
import { chooseDeed, expectState, goToRun, rowOf, wordsOf } from "./run-page";
import { signOn, trySigning } from "./signing";
import { test } from "./story";
import { type Target, target } from "./target";
import { fresh, type Login, OWNER, PASSWORD } from "./world";

const TEMPLATE = "TraitorTrack Production Deployment Checklist";
const TECHNICAL = ["DevOps Engineer", "Database Administrator", "Security Engineer"];
const APPROVES_LAST = "Release manager";
const FAILING = "All tests passing (run pytest tests/)";
const PROBED = "Database accessible from application servers";

let application: Target;
test.beforeAll(async () => {
  application = await target();
});
test.afterAll(() => application.stop());

test("a release manager signs off a real deployment, from the invitation to the printed report", async ({ enter }) => {
  test.setTimeout(150_000);
  const owner = await enter(OWNER);
  const signers = await test.step("the owner invites three, and each joins", async () => {
    await takeRole(owner, APPROVES_LAST);
    const found: { page: Page; login: Login; role: string }[] = [];
    for (const role of TECHNICAL) found.push(await inviteAndJoin(owner, await enter(), role));
    return found;
  });
  const deployment = await test.step("a deployment of the document that was imported", () => openInBrowser(owner));
  await test.step("items are ticked, set to not applicable, failed and mended", () => answerSome(owner));
  await tickAll(deployment, "before");
  await test.step("a probe that is refused, then red, then green", async () => {
    await probe(owner, deployment);
  });
  await test.step("the last signature is refused out of its turn", () => outOfTurn(owner, deployment));
  await test.step("the three sign in any order, then the release manager", async () => {
    for (const { page, login, role } of signers.toReversed()) await signFromTheList(page, deployment, login, role);
    await owner.goto("/deployments");
    await signFromTheList(owner, deployment, OWNER, APPROVES_LAST);
  });
  await test.step("go is called", () => callGo(owner));
  await test.step("the report says all of it and prints", () => report(owner, deployment, signers));
});

async function takeRole(owner: Page, role: string): Promise<void> {
  await owner.goto("/people");
  await owner.getByRole("button", { name: `Change ${OWNER.name}` }).click();
  const chip = owner.getByRole("dialog").getByRole("button", { name: role, exact: false }).first();
  if ((await chip.getAttribute("aria-pressed")) === "false") await chip.click();
  await expect(chip).toHaveAttribute("aria-pressed", "true");
  await owner.getByRole("button", { name: "Close (Esc)" }).click();
}

async function inviteAndJoin(owner: Page, page: Page, role: string) {
  const login = { name: fresh(role), email: `${fresh("p").replace(" ", ".")}@example.com`, password: PASSWORD };
  await owner.getByRole("button", { name: "Invite a person" }).click();
  const dialog = owner.getByRole("dialog", { name: "Invite a person" });
  await dialog.getByLabel("Name").fill(login.name);
  await dialog.getByLabel("E-mail").fill(login.email);
  await dialog.getByRole("button", { name: role }).click();
  await dialog.getByRole("button", { name: "Invite", exact: true }).click();
  const invited = owner.getByRole("dialog", { name: `${login.name} is invited` });
  await invited.getByRole("button", { name: "Copy" }).click();
  await expect(invited.getByRole("button", { name: "Copied" })).toBeVisible();
  const link = await pasted(owner);
  await invited.getByRole("button", { name: "Close", exact: true }).click();

  await page.goto(link);
  await expect(page.getByRole("heading", { name: `Welcome, ${login.name}` })).toBeVisible();
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Join" }).click();
  await expect(page).toHaveURL(/\/deployments$/);
  return { page, login, role };
}

/** What the clipboard holds, pasted where the policy of the product does not reach. */
async function pasted(page: Page): Promise<string> {
  const blank = await page.context().newPage();
  await blank.setContent("<textarea autofocus></textarea>");
  await blank.locator("textarea").press("Control+v");
  const text = await blank.locator("textarea").inputValue();
  await blank.close();
  return text;
}

async function openInBrowser(owner: Page): Promise<string> {
  await owner.getByRole("link", { name: "Templates" }).click();
  await owner.getByRole("link", { name: TEMPLATE }).click();
  await owner.getByRole("link", { name: "New deployment from this" }).click();
  await owner.getByRole("button", { name: "Create a system" }).click();
  const dialog = owner.getByRole("dialog", { name: "Create a system" });
  await dialog.getByLabel("Name").fill(fresh("TraitorTrack"));
  await dialog.getByLabel("Time zone").fill("Europe/Berlin");
  await dialog.getByLabel("Base URL").fill(application.url);
  await dialog.getByRole("button", { name: "Create the system" }).click();
  await expect(owner.getByLabel("System", { exact: true }), "the new system is chosen").toHaveValue(/./);
  await owner.getByLabel("Version to be released").fill("4.12.0");
  await owner.getByLabel("Planned T-0").fill("2031-03-04T20:00");
  await owner.getByRole("button", { name: "Create the deployment" }).click();
  await expect(owner).toHaveURL(/\/deployments\/[0-9a-f-]{36}$/);
  await expect(owner.getByText("HOLD", { exact: true })).toBeVisible();
  return new URL(owner.url()).pathname.split("/").at(-1) ?? "";
}

async function answerSome(owner: Page): Promise<void> {
  const first = "PostgreSQL: Version 12+ installed and accessible";
  await rowOf(owner, first).hover();
  await rowOf(owner, first).getByRole("button", { name: "Done" }).click();
  await expectState(owner, first, "Done");

  await wordsOf(owner, first).focus();
  await owner.keyboard.press("j");
  await expect(wordsOf(owner, "Python: Version 3.10+ installed")).toBeFocused();
  await owner.keyboard.press("x");
  await expectState(owner, "Python: Version 3.10+ installed", "Done");

  await owner.keyboard.press("j");
  await owner.keyboard.press("n");
  await owner.getByLabel("Why it does not apply").fill("Runs behind uWSGI here.");
  await owner.getByRole("button", { name: "Set to not applicable" }).click();
  await expectState(owner, "Gunicorn: WSGI server configured", "Not applicable");

  await wordsOf(owner, FAILING).click();
  await owner.getByRole("button", { name: "Failed f" }).click();
  await owner.getByLabel("What was seen instead").fill("Two of 214 tests are red.");
  await owner.getByRole("button", { name: "Set to failed" }).click();
  await expect(rowOf(owner, FAILING)).toContainText("Two of 214 tests are red.");
  await owner.getByRole("button", { name: "Done x" }).click();
  await expectState(owner, FAILING, "Done");
}

async function probe(owner: Page, deployment: string): Promise<void> {
  await goToRun(owner, deployment, `#${await itemNamed(deployment, PROBED)}`);
  await owner.getByRole("button", { name: "Bind a probe" }).click();
  await owner.getByRole("textbox", { name: "Address" }).fill("/health");
  await owner.getByText(/^More to ask and expect/).click();
  await owner.getByRole("checkbox", { name: "JSON field" }).check();
  await owner.getByRole("textbox", { name: "Field", exact: true }).fill("checks.database.status");
  await owner.getByRole("textbox", { name: /^Equals/ }).fill("replicating");
  await owner.getByRole("button", { name: "Bind the probe" }).click();
  await owner.getByRole("button", { name: "Run the probe" }).click();
  await expect(owner.getByText("could not judge").first()).toBeVisible();

  await allow(owner);
  await goToRun(owner, deployment, `#${await itemNamed(deployment, PROBED)}`);
  await owner.getByRole("button", { name: "Run again" }).click();
  await expect(rowOf(owner, PROBED)).toContainText("fail");
  expect(application.asked()).toBe(1);
  // It had been ticked: a red opens it again.
  await expectState(owner, PROBED, "Open");
  const { readiness, stages } = await stateOf(deployment);
  expect(readiness.blockers.map(({ text }) => text)).toContainEqual(expect.stringContaining("is red"));
  expect(stages.flatMap(({ roles }) => roles).every(({ standing }) => standing === "missing")).toBe(true);

  await owner.getByRole("button", { name: "Change what it asks" }).click();
  await owner.getByRole("textbox", { name: /^Equals/ }).fill("connected");
  await owner.getByRole("button", { name: "Ask this from now on" }).click();
  await owner.getByRole("button", { name: "Run the probe" }).click();
  await expect(rowOf(owner, PROBED)).toContainText("pass");
  await owner.getByRole("button", { name: "Done x" }).click();
  await expectState(owner, PROBED, "Done");
  await owner.getByRole("button", { name: "Evidence" }).click();
  await expect(owner.getByText(`GET ${application.url}/health, at 127.0.0.1 port ${application.port}`)).toBeVisible();
}

async function allow(owner: Page): Promise<void> {
  await owner.goto("/systems");
  await owner.getByRole("button", { name: "Allow an address" }).click();
  const dialog = owner.getByRole("dialog", { name: "Allow an address" });
  await dialog.getByLabel("Address or range").fill("127.0.0.1");
  await dialog.getByLabel("Ports").fill(String(application.port));
  await dialog.getByLabel("Reason").fill("The application under test runs beside Countersign.");
  await dialog.getByRole("button", { name: "Allow it" }).click();
  await expect(dialog).toBeHidden();
  const allowed = owner.getByRole("table", { name: "Allowed addresses" }).getByRole("row");
  await expect(allowed.filter({ hasText: String(application.port) })).toContainText("127.0.0.1");
}

const TURN = /It is not the turn of Release manager yet: stage Technical is not complete/;

async function outOfTurn(owner: Page, deployment: string): Promise<void> {
  const { stage } = roleOf(await stateOf(deployment), APPROVES_LAST);
  await owner.goto(`/deployments/${deployment}/sign/${stage}/${encodeURIComponent(APPROVES_LAST)}`);
  await expect(owner.getByRole("radio", { name: "Approve", exact: true })).toBeDisabled();
  await expect(owner.getByText(TURN)).toBeVisible();
  const refused = await trySigning(OWNER, { deployment, role: APPROVES_LAST });
  expect(refused.status()).toBe(409);
  expect((await refused.json()).message).toMatch(TURN);
}

async function signFromTheList(page: Page, deployment: string, login: Login, role: string): Promise<void> {
  await page.reload();
  await page.locator(`a[href^="/deployments/${deployment}/sign/"]`).click();
  await expect(page.getByRole("heading", { name: `Sign as ${role}` })).toBeVisible();
  await signOn(page, login, role);
  await expect(page.getByRole("complementary", { name: "Sign-off" })).toContainText("Approved, valid.");
}

async function callGo(owner: Page): Promise<void> {
  await expect(owner.getByText("GO", { exact: true })).toBeVisible();
  await chooseDeed(owner, "Call go");
  await owner.getByRole("dialog").getByRole("button", { name: "Call go" }).click();
  await expect(owner.getByText("LAUNCHING", { exact: true })).toBeVisible();
}

async function report(owner: Page, deployment: string, signers: { login: Login; role: string }[]): Promise<void> {
  await chooseDeed(owner, "Go-live report");
  await expect(owner).toHaveURL(`/deployments/${deployment}/report`);
  const paper = owner.getByRole("main");
  await expect(paper).toContainText(`Go called by ${OWNER.name}`);
  await expect(paper).toContainText("Runs behind uWSGI here.");
  for (const { login, role } of signers) {
    await expect(
      paper.getByRole("row").filter({ hasText: login.name }).filter({ hasText: role }).first(),
    ).toBeVisible();
  }
  await expectPrints(owner, { least: 5 });
}
