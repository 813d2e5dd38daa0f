import { expect } from "@playwright/test";
import { test } from "./story";
import { OWNER } from "./world";

const LINK = process.env["OWNER_LINK"] ?? "";

test("the one-time link makes the first owner, and works once", async ({ page, enter }) => {
  await page.goto(LINK);
  await page.getByLabel("Name").fill(OWNER.name);
  await page.getByLabel("E-mail").fill(OWNER.email);
  await page.getByLabel("Password", { exact: true }).fill(OWNER.password);
  await page.getByRole("button", { name: "Make my account" }).click();
  await expect(page).toHaveURL(/\/deployments$/);
  await expect(page.getByRole("button", { name: `${OWNER.name}, Owner` })).toBeVisible();

  const second = await enter();
  await second.goto(LINK);
  await expect(second.getByRole("heading", { name: "This link does not work" })).toBeVisible();
  await expect(second.getByText("This link was used already; it works once. Sign in")).toBeVisible();
});
