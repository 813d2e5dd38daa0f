import { expect } from "@playwright/test";
import { as } from "./api";
import { joined } from "./people";
import { test } from "./story";
import { OWNER } from "./world";

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 16);

test("an owner opens an address for some kinds of probes, for 180 days at most, and nobody else does", async ({
  enter,
}) => {
  const port = 20_000 + Math.floor(Math.random() * 20_000);
  const page = await enter(OWNER);
  await page.goto("/systems");
  await page.getByRole("button", { name: "Allow an address" }).click();
  const dialog = page.getByRole("dialog", { name: "Allow an address" });
  await dialog.getByLabel("Address or range, or a host").fill("10.20.0.7");
  await dialog.getByLabel("Ports").fill(String(port));
  await dialog.getByLabel("For probes of the kinds").fill("telepathy");
  await dialog.getByLabel("Until").fill(inDays(200));
  await dialog.getByLabel("Reason").fill("The staging database.");
  const allow = dialog.getByRole("button", { name: "Allow it" });
  await allow.click();
  await expect(dialog).toContainText("no probe of the kind “telepathy”");
  await dialog.getByLabel("For probes of the kinds").fill("http");
  await allow.click();
  await expect(dialog).toContainText("180 days at most");
  await dialog.getByLabel("Until").fill(inDays(30));
  await allow.click();
  await expect(dialog).toBeHidden();
  const row = page
    .getByRole("table", { name: "Allowed addresses" })
    .getByRole("row")
    .filter({ hasText: String(port) });
  await expect(row).toContainText("10.20.0.7/32");
  await expect(row).toContainText("http only");
  await expect(row).toContainText("Until");
  await expect(row).not.toContainText("Until revoked");

  const manager = await joined({ account: "release-manager" });
  const entry = { address: "10.20.0.8", ports: [port], reason: "The staging database.", expires: null };
  const refused = await (await as(manager)).send("/networks", entry);
  expect(refused.status()).toBe(403);
  const other = await enter(manager);
  await other.goto("/systems");
  await expect(other.getByRole("button", { name: "Allow an address" })).toHaveCount(0);
});
