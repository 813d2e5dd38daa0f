import { expect, type Page } from "@playwright/test";
import { as } from "./api";
import { authenticatorApp } from "./authenticator-app";
import { opened, roleOf, stateOf, tickAll } from "./deployments";
import { joined, signIn } from "./people";
import { signPlace } from "./signing";
import { test } from "./story";
import type { Login } from "./world";

const ROLE = "Database Administrator";

test("an authenticator app: enrolled, asked for at the door, signs, and a recovery code stands in for it", async ({
  enter,
}) => {
  test.setTimeout(180_000);
  const signer = await joined({ roles: [ROLE] });
  const { id } = await opened();
  await tickAll(id, "before");
  const page = await enter();
  await signIn(page, signer);
  await expect(page).toHaveURL(/\/deployments$/);
  const { app, codes } = await enrolApp(page, signer);
  await expect(page.getByRole("row", { name: /Work phone/ })).toBeVisible();
  await expect(page.getByText("10 recovery codes left.")).toBeVisible();

  const second = await enter();
  await signIn(second, signer);
  const code = second.getByLabel("Code", { exact: true });
  await expect(code).toBeFocused();
  await code.fill("000000");
  await second.getByRole("button", { name: "Sign in" }).click();
  await expect(second.getByRole("alert").filter({ hasText: "That code does not fit" })).toBeVisible();
  await code.fill(await app.code());
  await second.getByRole("button", { name: "Sign in" }).click();
  await expect(second).toHaveURL(/\/deployments$/);

  await second.goto(signPlace(id, roleOf(await stateOf(id), ROLE).stage, ROLE));
  await second.getByRole("radio", { name: "Code of your authenticator app" }).check();
  await second.getByLabel("The code your app shows").fill(await app.code());
  await second.getByRole("button", { name: `Sign as ${ROLE}` }).click();
  await expect(second.getByText(`Signed as ${ROLE}.`)).toBeVisible();
  await second.goto(`/deployments/${id}/report`);
  await expect(second.getByText("Code of an authenticator app;")).toBeVisible();

  const lost = await enter();
  await signIn(lost, signer);
  await lost.getByLabel("Code", { exact: true }).fill(codes[0] ?? "");
  await lost.getByRole("button", { name: "Sign in" }).click();
  await expect(lost).toHaveURL(/\/deployments$/);
  await lost.goto("/account");
  await expect(lost.getByText("9 recovery codes left.")).toBeVisible();
  await lost.getByRole("button", { name: "Rename Work phone" }).click();
  const renaming = lost.getByRole("dialog");
  await renaming.getByRole("textbox", { name: "Name" }).fill("Lost phone");
  await renaming.getByRole("button", { name: "Rename" }).click();
  await lost.getByRole("button", { name: "Remove Lost phone" }).click();
  const removing = lost.getByRole("dialog");
  await removing.getByRole("radio", { name: "Password" }).check();
  await removing.getByLabel("Your password, again").fill(signer.password);
  await removing.getByRole("button", { name: "Remove it" }).click();
  await expect(lost.getByRole("row", { name: /Lost phone/ })).toHaveCount(0);
  await lost.goto("/record");
  await expect(lost.getByText("signed in as").first()).toBeVisible();
});

/** Enrols an authenticator app on the account page. */
async function enrolApp(page: Page, { password }: Login) {
  await page.goto("/account");
  await page.getByRole("button", { name: "Add an authenticator app" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("img", { name: "QR code of the key" })).toBeVisible();
  const app = authenticatorApp((await dialog.locator("code").textContent()) ?? "");
  await dialog.getByLabel("The code it shows now").fill(await app.code());
  await dialog.getByLabel("Name").fill("Work phone");
  await dialog.getByLabel("Your password, again").fill(password);
  await dialog.getByRole("button", { name: "Add it" }).click();
  const list = page.getByRole("list", { name: "Recovery codes" });
  await expect(list.getByRole("listitem")).toHaveCount(10);
  const codes = await list.getByRole("listitem").allTextContents();
  await page.getByRole("button", { name: "I have kept them" }).click();
  return { app, codes };
}

test("a passkey: enrolled, signs in by itself, and signs", async ({ enter }) => {
  const signer = await joined({ roles: [ROLE] });
  const { id } = await opened();
  await tickAll(id, "before");
  const page = await enter(signer);
  const authenticator = await page.context().newCDPSession(page);
  await authenticator.send("WebAuthn.enable");
  await authenticator.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      ...{ protocol: "ctap2", transport: "internal", hasResidentKey: true },
      ...{ hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
    },
  });
  await page.goto("/account");
  await page.getByRole("button", { name: "Add a passkey" }).click();
  const dialog = page.getByRole("dialog", { name: "Add this passkey" });
  await dialog.getByLabel("Name").fill("This laptop");
  await dialog.getByLabel("Your password, again").fill(signer.password);
  await dialog.getByRole("button", { name: "Add it" }).click();
  await page.getByRole("button", { name: "I have kept them" }).click();
  await expect(page.getByRole("row", { name: /This laptop/ })).toBeVisible();

  await page.context().clearCookies();
  await page.goto("/sign-in");
  await page.getByRole("button", { name: "Use a passkey" }).click();
  await expect(page).toHaveURL(/\/deployments$/);

  await page.goto(signPlace(id, roleOf(await stateOf(id), ROLE).stage, ROLE));
  await expect(page.getByRole("radio", { name: "Passkey" })).toBeChecked();
  await page.getByRole("button", { name: `Sign as ${ROLE}` }).click();
  await expect(page.getByText(`Signed as ${ROLE}.`)).toBeVisible();
  await page.goto(`/deployments/${id}/report`);
  await expect(page.getByText("Passkey, the person verified by it;")).toBeVisible();
});

test("a workspace asks for a second factor: who lacks one is led to enrol it, then everything opens", async ({
  enter,
}) => {
  const owner = await joined({ account: "owner" });
  const signer = await joined({ roles: [ROLE] });
  const asking = await enter(owner);
  await asking.goto("/people");
  await asking.getByRole("checkbox", { name: "Ask it of everybody who holds a sign-off role" }).check();
  await asking.getByRole("button", { name: "Save what is asked" }).click();
  try {
    await expect(asking.getByText("This workspace asks for a second factor of everybody").first()).toBeVisible();
    const page = await enter();
    await signIn(page, signer);
    await expect(page.getByText("This workspace asks for a second factor of you.")).toBeVisible();
    await page.goto("/deployments");
    await expect(page).toHaveURL(/\/account$/);
    await enrolApp(page, signer);
    await page.getByRole("button", { name: "Remove Work phone" }).click();
    const removing = page.getByRole("dialog", { name: "Remove Work phone" });
    await expect(removing.getByLabel("The code your app shows")).toBeVisible();
    await expect(removing.getByText(/password/i), "it would be refused").toHaveCount(0);
    await page.goto("/deployments");
    await expect(page.getByRole("heading", { name: "Deployments", exact: true })).toBeVisible();
  } finally {
    await (await as(owner)).post("/factors/demand", { demand: { owners: false, signers: false } });
  }
});
