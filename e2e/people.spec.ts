import { expect } from "@playwright/test";
import { as } from "./api";
import { opened, stateOf } from "./deployments";
import { joined, signIn } from "./people";
import { goToRun, wordsOf } from "./run-page";
import { test } from "./story";
import { fresh, OWNER, PASSWORD } from "./world";

test("a disabled person is out at once: the next act on an open page is refused in words", async ({ enter }) => {
  const person = await joined({});
  const { id } = await opened();
  const page = await enter(person);
  await goToRun(page, id);

  const owner = await enter(OWNER);
  await owner.goto("/people");
  await owner.getByRole("button", { name: `Change ${person.name}` }).click();
  await owner.getByRole("button", { name: "Disable" }).click();
  const asking = owner.getByRole("dialog").last();
  await asking.getByLabel("Reason").fill("Left the company.");
  await asking.getByRole("button", { name: "Disable" }).click();
  await expect(owner.getByRole("row").filter({ hasText: person.name })).toContainText("Disabled");

  await wordsOf(page, "Dashboards open").focus();
  await page.keyboard.press("x");
  const dialog = page.getByRole("dialog", { name: "Sign in again" });
  await expect(dialog).toContainText("Your session has ended.");
  await dialog.getByLabel("Password").fill(PASSWORD);
  await dialog.getByRole("button", { name: "Sign in and go on" }).click();
  await expect(dialog.getByRole("alert")).toContainText("do not fit together");
  expect((await stateOf(id)).answers).toEqual({});
  await page.goto("/deployments");
  await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
});

test("a lost password gets a new link, and the old one opens nothing any more", async ({ enter }) => {
  const person = await joined({});
  const owner = await enter(OWNER);
  await owner.goto("/people");
  await owner.getByRole("button", { name: `Change ${person.name}` }).click();
  await owner.getByRole("button", { name: "Make a new link" }).click();
  const link = (await owner.getByRole("dialog").locator("pre").textContent()) ?? "";

  const page = await enter();
  await page.goto(link);
  await expect(page.getByRole("heading", { name: `Choose a new password, ${person.name}` })).toBeVisible();
  const password = "nine amber lanterns by the quay";
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Set the password and sign in" }).click();
  await expect(page).toHaveURL(/\/deployments$/);
  const old = await enter();
  await signIn(old, person);
  await expect(old.getByRole("alert").filter({ hasText: "do not fit together" })).toBeVisible();
  await signIn(old, { ...person, password });
  await expect(old).toHaveURL(/\/deployments$/);
});

test("an invitation works once, and a weak password is refused in words", async ({ enter }) => {
  const name = fresh("Ines");
  const email = `${name.replace(" ", ".").toLowerCase()}@example.com`;
  const owner = await as();
  const { link } = await owner.post<{ link: string }>("/people", { email, name, account: "member", roles: [] });
  const page = await enter();
  await page.goto(link);
  const password = page.getByLabel("Password", { exact: true });
  await password.fill("passwordpassword");
  await page.getByRole("button", { name: "Join" }).click();
  await expect(password).toHaveAttribute("aria-invalid", "true");
  await password.fill(PASSWORD);
  await page.getByRole("button", { name: "Join" }).click();
  await expect(page).toHaveURL(/\/deployments$/);

  const second = await enter();
  await second.goto(link);
  await expect(second.getByText("This link was used already; it works once.")).toBeVisible();
  await second.goto(`${link}x`);
  await expect(second.getByText("This link does not work: a newer one replaced it")).toBeVisible();
});

test("who may not do something is refused in words, on the page and by the API", async ({ enter }) => {
  const viewer = await joined({ account: "viewer" });
  const { id } = await opened();
  const page = await enter(viewer);
  await goToRun(page, id);
  await wordsOf(page, "Dashboards open").click();
  await expect(page.getByText("Covered by")).toBeVisible();
  await expect(page.getByRole("button", { name: "Done x" })).toHaveCount(0);
  const refused = await (await as(viewer)).send("/people", { email: "x@example.com", name: "X", account: "owner" });
  expect(refused.status()).toBe(403);
  expect((await refused.json()).message).toContain("takes an owner; your account is that of a viewer");
});

test("signing out ends the session and not only the cookie", async ({ enter }) => {
  const person = await joined({});
  const page = await enter();
  await signIn(page, person);
  await expect(page).toHaveURL(/\/deployments$/);
  const { cookies } = await page.context().storageState();
  const signOut = page.getByRole("menuitem", { name: "Sign out" });
  // A page that was just opened may not listen yet.
  await expect(async () => {
    await page.getByRole("button", { name: `${person.name}, Member` }).click();
    await expect(signOut).toBeVisible({ timeout: 1000 });
  }).toPass();
  await signOut.click();
  await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
  await page.context().addCookies(cookies);
  await page.goto("/deployments");
  await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
});
