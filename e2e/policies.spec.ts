import { expect, type Page } from "@playwright/test";
import { as } from "./api";
import { opened, openedFrom, roleOf, stateOf, tickAll } from "./deployments";
import { joined } from "./people";
import { goToRun } from "./run-page";
import { sign, signOn, signPlace, trySigning } from "./signing";
import { test } from "./story";
import { OWNER } from "./world";

const DBA = "Database Administrator";
const PM = "Project Manager";
const RULES = { "four-eyes": "forbid", "one-person-one-role": "forbid" } as const;
const HOUR = 3_600_000;

/** A moment some hours from now, as this machine's browser asks for it. */
const inHours = (hours: number): string => {
  const at = new Date(Date.now() + hours * HOUR);
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
};

const rail = (page: Page) => page.getByRole("complementary", { name: "Sign-off" });
const placeOf = async (id: string, role: string) => signPlace(id, roleOf(await stateOf(id), role).stage, role);

test("where two people sign for a role, one alone does not complete it", async ({ enter }) => {
  const dba = await joined({ roles: [DBA] });
  const [first, second] = [await joined({ roles: [PM] }), await joined({ roles: [PM] })];
  const { template } = await opened();
  const owner = await enter(OWNER);
  await owner.goto(`/templates/${template}`);
  const rules = owner.getByRole("region", { name: "Separation of duties" });
  await rules.getByLabel(PM).selectOption({ label: "2 people" });
  await rules.getByRole("button", { name: "Set the rules" }).click();
  await expect(rules).toContainText("version 2");

  const { id } = await openedFrom({ id: template, version: 1 });
  await tickAll(id, "before");
  await sign(dba, { deployment: id, role: DBA });
  const page = await enter(first);
  await page.goto(await placeOf(id, PM));
  await signOn(page, first, PM);
  await expect(rail(page)).toContainText("1 of 2 signed, you among them.");
  expect((await stateOf(id)).readiness.word).toBe("HOLD");
  await page.goto(await placeOf(id, PM));
  await expect(page.getByText("1 of 2 signed. Different people sign for this role")).toBeVisible();
  await goToRun(page, id);

  await sign(second, { deployment: id, role: PM });
  await expect(rail(page)).toContainText("Approved by 2 people, valid.");
  await expect(rail(page)).toContainText(second.name);
  expect((await stateOf(id)).readiness.word).toBe("GO");
  await page.goto(`/deployments/${id}/report`);
  await expect(page.getByText("2 people sign as Project Manager.")).toBeVisible();
  const printed = page.getByRole("table").filter({ has: page.getByRole("columnheader", { name: "Printed name" }) });
  await expect(printed.getByRole("row").filter({ hasText: PM }).filter({ hasText: "Approved" })).toHaveCount(2);
});

test("who creates a deployment does not give its last approval where that is forbidden", async ({ enter }) => {
  const dba = await joined({ roles: [DBA] });
  const other = await joined({ roles: [PM] });
  const creator = await joined({ account: "release-manager", roles: [PM] });
  const { template, system } = await opened();
  const policy = { ...RULES, "creator-not-final-approver": "forbid" };
  await (await as()).post(`/templates/${template}/policy`, { policy });
  const { id } = await (await as(creator)).post("/deployments", {
    ...{ system, template, version: 1, rehearsal: false, target: "2.4.0", environment: "production" },
    ...{ zone: "Europe/Berlin", t0: new Date(Date.now() + HOUR).toISOString() },
  });
  await tickAll(id, "before");
  await sign(dba, { deployment: id, role: DBA });
  const page = await enter(creator);
  await page.goto(await placeOf(id, PM));
  await expect(page.getByRole("list", { name: "In the way" })).toContainText(
    `${creator.name} created this deployment, and who does so does not give its last approval.`,
  );
  expect((await trySigning(creator, { deployment: id, role: PM })).status()).toBe(409);
  await sign(other, { deployment: id, role: PM });
  expect((await stateOf(id)).readiness.word).toBe("GO");
});

test("a freeze holds a launch that is planned for then, until an owner lifts it", async ({ enter }) => {
  const { id, name } = await opened();
  const page = await enter(OWNER);
  await page.goto("/systems");
  await page.getByRole("button", { name: `Freezes of ${name}` }).click();
  const sheet = page.getByRole("dialog", { name: `Freezes of ${name}` });
  await sheet.getByRole("button", { name: "Set a freeze" }).click();
  const dialog = page.getByRole("dialog", { name: `Freeze ${name}` });
  await dialog.getByLabel("From").fill(inHours(-1));
  await dialog.getByLabel("Until").fill(inHours(48));
  await dialog.getByLabel("Reason").fill("Over the long weekend");
  await dialog.getByRole("button", { name: "Set the freeze" }).click();
  await expect(sheet).toContainText("“Over the long weekend”");

  const frozen = async () => (await stateOf(id)).readiness.blockers.filter(({ kind }) => kind === "freeze");
  expect(await frozen()).toMatchObject([{ text: expect.stringContaining(`${name} is frozen from`) }]);
  await sheet.getByRole("button", { name: "Lift" }).click();
  const lifting = page.getByRole("dialog", { name: "Lift the freeze" });
  await lifting.getByLabel("Reason").fill("It was called off");
  await lifting.getByRole("button", { name: "Lift it" }).click();
  await expect(sheet).toContainText("“It was called off”");
  expect(await frozen()).toEqual([]);
});

test("a delegate signs for somebody, and is refused on the next request after it was ended", async ({ enter }) => {
  const dba = await joined({ roles: [DBA] });
  const stand = await joined({});
  const page = await enter(dba);
  await page.goto("/account");
  await page.getByRole("button", { name: "Delegate a role" }).click();
  const dialog = page.getByRole("dialog", { name: "Delegate a role" });
  await dialog.getByLabel("To", { exact: true }).selectOption({ label: stand.name });
  await dialog.getByLabel("From").fill(inHours(-1));
  await dialog.getByLabel("Until").fill(inHours(24));
  await dialog.getByLabel("Reason").fill("Away for a day");
  await dialog.getByRole("button", { name: "Delegate it" }).click();
  const lent = page.getByRole("region", { name: "Delegated roles" });
  await expect(lent.getByRole("listitem")).toContainText(`${stand.name} can sign as ${DBA} for you`);

  const [first, second] = [await opened(), await opened()];
  for (const { id } of [first, second]) await tickAll(id, "before");
  const delegate = await enter(stand);
  await delegate.goto(await placeOf(first.id, DBA));
  await signOn(delegate, stand, DBA);
  await goToRun(delegate, first.id);
  await expect(rail(delegate)).toContainText(`${stand.name} for ${dba.name}`);

  await lent.getByRole("button", { name: "End" }).click();
  const ending = page.getByRole("dialog", { name: "End the delegation" });
  await ending.getByLabel("Reason").fill("Back a day early");
  await ending.getByRole("button", { name: "End it" }).click();
  await expect(lent).toContainText(`Ended by ${dba.name}`);
  const refused = await trySigning(stand, { deployment: second.id, role: DBA });
  expect(await refused.text()).toContain(`does not hold the role ${DBA}`);
  expect(roleOf(await stateOf(second.id), DBA).standing).toBe("missing");
});
