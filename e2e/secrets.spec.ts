import { randomBytes } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import { as } from "./api";
import { itemNamed, opened } from "./deployments";
import { joined } from "./people";
import { test } from "./story";
import { target } from "./target";
import { OWNER } from "./world";

const goToProbes = async (page: Page, system: string): Promise<void> => {
  await page.goto(`/systems/${system}/probes`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Probes of");
};

async function enter(page: Page, name: string, value: string, place: string): Promise<void> {
  await page.getByRole("button", { name: "Enter a secret" }).click();
  const dialog = page.getByRole("dialog", { name: "Enter a secret" });
  await dialog.getByLabel("Name").fill(name);
  await dialog.getByLabel("Value").fill(value);
  await dialog.getByLabel("May be sent to").fill(place);
  await dialog.getByRole("button", { name: "Enter it" }).click();
  await expect(dialog).toBeHidden();
}

test("a secret is entered, never seen again, used by a probe where it may go, and refused where it may not", async ({
  enter: letIn,
}) => {
  const manager = await joined({ account: "release-manager" });
  const value = randomBytes(12).toString("hex");
  const shown: string[] = [];
  const application = await target((request, response) => {
    shown.push(String(request.headers.authorization));
    response.end(`You are let in with ${request.headers.authorization}`);
  });
  try {
    const { id, system, name } = await opened({ baseUrl: application.url });
    const reason = "A test target.";
    await (await as()).post("/networks", { address: "127.0.0.1", ports: [application.port], reason, expires: null });
    const page = await letIn(manager);
    await page.goto("/systems");
    await page.getByRole("link", { name }).click();
    await expect(page.getByRole("heading", { name: `Probes of ${name}` })).toBeVisible();
    await expect(page.getByText("None. A probe of a database")).toBeVisible();
    await enter(page, "Health password", value, `127.0.0.1:${application.port}`);
    const row = page.getByRole("table", { name: "Secrets" }).getByRole("row", { name: /Health password/ });
    await expect(row).toContainText(`127.0.0.1:${application.port}`);

    const item = await itemNamed(id, "Health endpoint answers");
    const settings = { url: "/health", auth: { type: "bearer", secret: "Health password" } };
    const owner = await as();
    await owner.post(`/deployments/${id}/items/${item}/probe`, { kind: "http", settings });
    const { run } = await owner.post<{ run: string }>(`/deployments/${id}/items/${item}/probe/run`);
    const ended = () =>
      owner.get<{ state: string; verdict: { outcome: string } | null }>(`/deployments/${id}/runs/${run}`);
    await expect.poll(async () => (await ended()).verdict?.outcome, { timeout: 30_000 }).toBe("pass");
    expect(shown).toEqual([`Bearer ${value}`]);
    expect(JSON.stringify(await ended())).not.toContain(value);

    await goToProbes(page, system);
    await expect(page.getByRole("table", { name: /Probes in/ })).toContainText("Passed");
    expect(await page.content()).not.toContain(value);

    await row.getByRole("button", { name: "Change Health password" }).click();
    const dialog = page.getByRole("dialog", { name: "Enter Health password anew" });
    await expect(dialog.getByLabel("Value")).toHaveValue("");
    await dialog.getByLabel("Value").fill("another");
    await dialog.getByLabel("May be sent to").fill("elsewhere.example.org:443");
    await dialog.getByRole("button", { name: "Enter it anew" }).click();
    await expect(row).toContainText("elsewhere.example.org:443");
    await owner.post(`/deployments/${id}/items/${item}/probe/run`);
    const last = page.getByRole("table", { name: /Probes in/ });
    await expect(async () => {
      await page.reload();
      await expect(last).toContainText(`may be sent to elsewhere.example.org:443 only`, { timeout: 1000 });
    }).toPass({ timeout: 30_000 });
    expect(shown).toHaveLength(1);

    await row.getByRole("button", { name: "Remove Health password" }).click();
    const removing = page.getByRole("dialog", { name: "Remove Health password" });
    await removing.getByLabel("Reason").fill("The probe needs none.");
    await removing.getByRole("button", { name: "Remove it" }).click();
    await expect(page.getByText("None. A probe of a database")).toBeVisible();
  } finally {
    await application.stop();
  }
});

test("what is wrong with a secret is said at its field, and a viewer only looks", async ({ enter: letIn }) => {
  const { system } = await opened();
  const page = await letIn(OWNER);
  await goToProbes(page, system);
  await page.getByRole("button", { name: "Enter a secret" }).click();
  const dialog = page.getByRole("dialog", { name: "Enter a secret" });
  await dialog.getByLabel("Name").fill("Database");
  await dialog.getByLabel("Value").fill("not to be seen");
  await dialog.getByLabel("May be sent to").fill("everywhere");
  await dialog.getByRole("button", { name: "Enter it" }).click();
  await expect(dialog).toContainText("Line 1 does not say where the secret may be sent");
  await expect(dialog.getByLabel("Value")).toHaveValue("not to be seen");
  const viewer = await letIn(await joined({ account: "viewer" }));
  await goToProbes(viewer, system);
  for (const name of ["Enter a secret", "Claim a domain", "Set a maintenance"])
    await expect(viewer.getByRole("button", { name })).toHaveCount(0);
});

test("a domain is claimed, looked for in vain with the reason, and given up", async ({ enter: letIn }) => {
  const { system } = await opened();
  const domain = `d${randomBytes(4).toString("hex")}.invalid`;
  const page = await letIn(await joined({ account: "release-manager" }));
  await page.setViewportSize({ width: 390, height: 844 });
  await goToProbes(page, system);
  await page.getByRole("button", { name: "Claim a domain" }).click();
  const dialog = page.getByRole("dialog", { name: "Claim a domain" });
  await dialog.getByLabel("Domain").fill("https://wrong.example");
  await dialog.getByRole("button", { name: "Claim it" }).click();
  await expect(dialog).toContainText("This is not the name of a domain");
  await dialog.getByLabel("Domain").fill(domain);
  await dialog.getByLabel("Domain").press("Enter");
  await expect(dialog).toBeHidden();
  const line = page.getByRole("listitem").filter({ hasText: domain });
  await expect(line).toContainText(`_countersign-probe.${domain}. IN TXT "countersign-`);
  await expect(line).toContainText(`https://${domain}/.well-known/countersign-probe.txt`);
  await line.getByRole("button", { name: "Look for the token" }).click();
  await expect(line).toContainText("Not found", { timeout: 30_000 });
  await expect(line).toContainText("does not show it");
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(390);
  await line.getByRole("button", { name: "Give up" }).click();
  const dropping = page.getByRole("dialog", { name: `Give up ${domain}` });
  await dropping.getByLabel("Reason").fill("It was a test.");
  await dropping.getByRole("button", { name: "Give it up" }).click();
  await expect(line).toHaveCount(0);
});

test("a maintenance is set and lifted", async ({ enter: letIn }) => {
  const { system } = await opened();
  const page = await letIn(await joined({ account: "release-manager" }));
  await goToProbes(page, system);
  await page.getByRole("button", { name: "Set a maintenance" }).click();
  const dialog = page.getByRole("dialog", { name: /Maintenance of/ });
  const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 16);
  await dialog.getByLabel("From").fill(inDays(2));
  await dialog.getByLabel("Until").fill(inDays(1));
  await dialog.getByLabel("Reason").fill("The database moves.");
  await dialog.getByRole("button", { name: "Set the maintenance" }).click();
  await expect(dialog).toContainText("Let the maintenance end after it begins");
  await dialog.getByLabel("Until").fill(inDays(3));
  await dialog.getByRole("button", { name: "Set the maintenance" }).click();
  await expect(dialog).toBeHidden();
  const line = page.getByRole("listitem").filter({ hasText: "The database moves." });
  await line.getByRole("button", { name: "Lift" }).click();
  const lifting = page.getByRole("dialog", { name: "Lift the maintenance" });
  await lifting.getByLabel("Reason").fill("It was called off.");
  await lifting.getByRole("button", { name: "Lift it" }).click();
  await expect(line).toContainText("It was called off.");
});
