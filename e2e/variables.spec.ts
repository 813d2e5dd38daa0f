import { expect } from "@playwright/test";
import { as } from "./api";
import { openedFrom, stateOf } from "./deployments";
import { joined } from "./people";
import { chooseDeed, goToRun, wordsOf } from "./run-page";
import { test } from "./story";
import { fresh } from "./world";

const DOCUMENT = `# Release

## Before the launch

- [ ] Health answers at https://your-domain.com
  \`\`\`bash
  curl -H "X-Region: <region>" https://your-domain.com/health
  \`\`\`
- [ ] Backup taken

## Go-live

- [ ] Traffic switched
`;

test("a variable of the system fills a command, shows what the document says, is copied, and changes in one deployment", async ({
  enter,
}) => {
  const person = await joined({ account: "release-manager" });
  const owner = await as();
  const template = await owner.post<{ id: string; version: number }>("/templates", {
    ...{ fileName: "release.md", document: Buffer.from(DOCUMENT).toString("base64"), choices: {} },
    title: fresh("Release"),
  });
  const { system, name } = await openedFrom(template);
  const page = await enter(person);

  await page.goto("/systems");
  await page.getByRole("button", { name: `Variables of ${name}` }).click();
  const sheet = page.getByRole("dialog", { name: `Variables of ${name}` });
  await sheet.getByLabel("Placeholder").fill("db_password");
  await sheet.getByLabel("Value").fill("hunter2");
  await sheet.getByRole("button", { name: "Set the variable" }).click();
  await expect(sheet.getByText("is or holds a secret")).toBeVisible();
  await sheet.getByLabel("Placeholder").fill("your-domain.com");
  await sheet.getByLabel("Value").fill("depot.example");
  await sheet.getByRole("button", { name: "Set the variable" }).click();
  await expect(sheet.getByRole("definition")).toHaveText("depot.example");

  const { id } = await owner.post("/deployments", {
    ...{ system, template: template.id, version: 1, rehearsal: false, baseUrl: null, target: "2.4.0" },
    ...{ environment: "production", zone: "Europe/Berlin", t0: new Date(Date.now() + 3_600_000).toISOString() },
  });
  await goToRun(page, id);
  await wordsOf(page, "Health answers at https://depot.example").click();
  const command = page.locator("pre");
  await expect(command).toHaveText('curl -H "X-Region: <region>" https://depot.example/health');
  await expect(command.getByTitle("In the document: your-domain.com")).toHaveText("depot.example");
  await expect(command.getByTitle("A placeholder that no variable fills yet")).toHaveText("<region>");
  await page.getByRole("button", { name: "Copy" }).click();
  await expect(page.getByRole("button", { name: "Copied" })).toBeVisible();
  await chooseDeed(page, "Variables");
  const panel = page.getByRole("dialog", { name: "Variables" });
  await panel.getByLabel("region").focus();
  await page.keyboard.press("Control+v");
  await expect(panel.getByLabel("region")).toHaveValue('curl -H "X-Region: <region>" https://depot.example/health');
  await panel.getByLabel("region").fill("eu-1");
  await panel.getByLabel("your-domain.com").fill("green.depot.example");
  await panel.getByRole("button", { name: "Save the variables" }).click();
  await expect(command).toHaveText('curl -H "X-Region: eu-1" https://green.depot.example/health');
  expect((await stateOf(id)).seq).toBe(3);

  const other = await joined({});
  const theirs = await enter(other);
  await goToRun(theirs, id);
  await chooseDeed(theirs, "Variables");
  await expect(theirs.getByRole("dialog", { name: "Variables" }).getByLabel("region")).toBeDisabled();
  await expect(theirs.getByRole("button", { name: "Save the variables" })).toHaveCount(0);
});
