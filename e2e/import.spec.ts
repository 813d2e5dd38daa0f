import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { as } from "./api";
import { openedFrom, tickAll } from "./deployments";
import { importOf, publishButton, rowOfLine } from "./import-page";
import { joined } from "./people";
import { sign } from "./signing";
import { SMALL } from "./small-release";
import { test } from "./story";
import { fresh, OWNER } from "./world";

/** A document with something to choose about everything. */
const ASKING = `# Release with questions

## Before the launch

- [ ] Back up the database
- [ ] Tell the partners (optional)

### Warm the cache

\`\`\`bash
curl -f https://example.org/warm
\`\`\`

## Go-live (T-0)

- [ ] Switch the traffic

## Sign-off

- [ ] **PM**: ____________ Date: ______
- [ ] **QA Lead**: ____________ Date: ______
`;

const named = (text: string, title: string) => text.replace(/^# .*/, `# ${title}`);

test("a document is pasted, outlives a reload, and becomes a template", async ({ enter }) => {
  const title = fresh("Pasted release");
  const page = await enter(OWNER);
  await page.goto("/templates/import");
  await page.getByLabel("Or paste its text").fill(named(SMALL, title));
  await page.reload();
  await expect(page.getByLabel("Or paste its text"), "what was pasted is kept").toHaveValue(named(SMALL, title));
  await page.getByRole("button", { name: "Show what it becomes" }).click();
  await expect(publishButton(page, 1)).toBeVisible();
  await expect(page).toHaveURL(/document=/);
  await page.reload();
  await expect(page.getByLabel("Title of the template"), "the review is kept too").toHaveValue(title);
  await page.goBack();
  await expect(page.getByRole("link", { name: title }), "going back shows it under way").toBeVisible();
  await page.getByRole("link", { name: title }).click();
  await publishButton(page, 1).click();
  await expect(page.getByRole("heading", { name: title, level: 1 })).toBeVisible();
  await page.goto("/templates/import");
  await expect(page.getByText("under way"), "what is published is not under way any more").toHaveCount(0);
});

test("several files are read at once, and one that is no text stops none of the others", async ({ enter }) => {
  const [first, second] = [fresh("First of several"), fresh("Second of several")];
  const page = await enter(OWNER);
  await page.goto("/templates/import");
  await importOf(page, [
    { name: "first.md", text: named(SMALL, first) },
    { name: "photo.md", text: Buffer.from([137, 80, 78, 71, 0, 0, 0, 13]) },
    { name: "second.adoc", text: named(SMALL, second) },
    { name: "words.txt", text: "Only words.\n" },
  ]);
  const line = (text: string) => page.getByRole("listitem").filter({ hasText: text });
  await expect(line("photo.md")).toContainText("export it as Markdown or plain text");
  await expect(line("words.txt")).toContainText("Nothing to tick");
  for (const title of [first, second]) await expect(line(title)).toContainText("Ready to publish");
  for (const title of [first, second]) {
    await page.getByRole("link", { name: title }).click();
    await publishButton(page, 1).click();
    await expect(line(title)).toContainText("Published as version 1");
  }
  await page.getByRole("button", { name: "Put photo.md away" }).click();
  await expect(line("photo.md")).toHaveCount(0);
  await page.getByRole("link", { name: second }).click();
  await expect(page.getByRole("heading", { name: second, level: 1 })).toBeVisible();
});

test("what was inferred is chosen otherwise, undone, and an ambiguous role is asked", async ({ enter }) => {
  const title = fresh("Chosen release");
  const page = await enter(OWNER);
  await page.goto("/templates/import");
  await importOf(page, [{ name: "asking.md", text: named(ASKING, title) }]);
  const publish = publishButton(page, 1);
  await expect(publish).toHaveAttribute("aria-disabled", "true");

  await test.step("who PM is, is one press", async () => {
    const answers = page.getByRole("group", { name: /^Answers for line/ });
    await answers.getByRole("button", { name: "Project Manager" }).click();
    await expect(publish).not.toHaveAttribute("aria-disabled", "true");
    await expect(page.getByText("Signature of Project Manager")).toBeVisible();
  });
  await test.step("an optional item becomes required, and optional again", async () => {
    await expect(counted(page, "to answer before go")).toHaveText("2 to answer before go");
    await page.getByRole("button", { name: "1 optional item" }).click();
    await page.getByRole("checkbox", { name: /^Tell the partners/ }).uncheck();
    await expect(counted(page, "to answer before go")).toHaveText("3 to answer before go");
    await page.getByRole("button", { name: /^Undo: Tell the partners/ }).click();
    await expect(counted(page, "to answer before go")).toHaveText("2 to answer before go");
  });
  await test.step("a step is only a heading", async () => {
    await page.getByRole("button", { name: "1 heading made a step" }).click();
    await page.getByRole("checkbox", { name: "Warm the cache" }).uncheck();
    await expect(counted(page, "to answer before go")).toHaveText("1 to answer before go");
    await expect(rowOfLine(page, "Warm the cache")).toContainText("Only read, not answered");
  });
  await test.step("an item gets a window of its own, by the keyboard alone", async () => {
    await page.getByRole("link", { name: "Line 5", exact: true }).focus();
    await page.keyboard.press("e");
    const dialog = page.getByRole("dialog", { name: "Change “Back up the database”" });
    await dialog.getByRole("button", { name: "Set one" }).click();
    await dialog.getByLabel("Name").fill("T-2h");
    await dialog.getByLabel("From", { exact: false }).first().fill("2");
    await dialog.getByLabel("From, before or after the launch").selectOption("before");
    await dialog.getByRole("button", { name: "Set this window" }).click();
    await page.keyboard.press("Escape");
    await expect(rowOfLine(page, "Back up the database")).toContainText("T-2h");
  });
  await test.step("go begins elsewhere", async () => {
    await page.getByRole("button", { name: "At the end: everything is before go" }).click();
    await expect(counted(page, "to answer before go")).toHaveText("2 to answer before go");
  });
  await publish.click();
  await expect(page.getByRole("heading", { name: title, level: 1 })).toBeVisible();
  await expect(page.getByText("at the end: everything is before go")).toBeVisible();
  await expect(page.getByText("Project Manager", { exact: true }).first()).toBeVisible();
});

test("stages are put in order and a role is given another name and a scope, without a mouse", async ({ enter }) => {
  const page = await enter(OWNER);
  await page.goto("/templates/import");
  await importOf(page, [{ name: "small.md", text: named(SMALL, fresh("Staged release")) }]);
  await page.getByRole("button", { name: "Choose roles" }).press("Enter");
  await page.getByRole("button", { name: "Move stage 2 up" }).press("Enter");
  await expect(page.getByLabel("Name of stage 1")).toHaveValue("Final approval");
  await page.getByLabel("Name of the role Project Manager").fill("Head of releases");
  await page.getByLabel("Name of the role Project Manager").press("Enter");
  await page.getByRole("button", { name: "What Head of releases answers for" }).press("Enter");
  await page.getByRole("checkbox", { name: "Before the launch" }).press("Space");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "What Head of releases answers for" })).toHaveText("1 section");
  await page.getByRole("button", { name: "As the document says" }).press("Enter");
  await expect(page.getByText("Database Administrator", { exact: false }).first()).toBeVisible();
});

test("a role called otherwise signs where the document has its place, and the version says what was chosen", async ({
  enter,
}) => {
  const title = fresh("Renamed release");
  const signer = await joined({ roles: ["Head of releases"] });
  const page = await enter(OWNER);
  await page.goto("/templates/import");
  await importOf(page, [{ name: "asking.md", text: named(ASKING, title) }]);
  const answers = page.getByRole("group", { name: /^Answers for line/ });
  await answers.getByRole("button", { name: "Project Manager" }).click();
  await page.getByRole("button", { name: "Choose roles" }).click();
  await page.getByLabel("Name of the role Project Manager").fill("Head of releases");
  await page.getByLabel("Name of the role Project Manager").press("Enter");
  await expect(page.getByText("Signature of Head of releases")).toBeVisible();
  await page.getByRole("button", { name: "Remove QA Lead" }).click();
  await expect(rowOfLine(page, "Signature of QA Lead")).toContainText("the role is in no stage");
  await publishButton(page, 1).click();
  await expect(page.getByRole("heading", { name: title, level: 1 })).toBeVisible();

  const template = page.url().split("/").at(-1) ?? "";
  await page.goto(`/templates/${template}/versions/1`);
  await page.getByText("3 choices made at import").click();
  await expect(page.getByText("Project Manager: signs as Head of releases")).toBeVisible();

  const { id } = await openedFrom({ id: template, version: 1 });
  await tickAll(id, "before");
  await sign(signer, { deployment: id, role: "Head of releases" });
  const filled = await (await as()).context.get(`/api/v1/deployments/${id}/export/document`);
  expect(await filled.text()).toMatch(new RegExp(`^- \\[x\\] \\*\\*PM\\*\\*: .*${signer.name}`, "m"));
});

test("a document of 5,000 items is shown, jumped about in and chosen from", async ({ enter }) => {
  const parts = Array.from({ length: 100 }, (_, part) => {
    const items = Array.from({ length: 50 }, (__, item) => `- [ ] Item ${part}.${item} is done`);
    return [`## Part ${part}`, "", ...items, ""].join("\n");
  });
  const page = await enter(OWNER);
  await page.goto("/templates/import");
  await importOf(page, [{ name: "large.md", text: ["# Large", "", ...parts].join("\n") }]);
  await expect(counted(page, "to answer before go")).toHaveText("5,000 to answer before go", { timeout: 20_000 });
  expect(await page.evaluate(() => document.querySelectorAll("*").length), "not all of it is drawn").toBeLessThan(8000);
  await page.keyboard.press("k");
  await expect(rowOfLine(page, "Item 99.49 is done")).toBeInViewport();
  await page.keyboard.press("e");
  await page.getByRole("radio", { name: "Optional", exact: true }).check();
  await page.keyboard.press("Escape");
  await expect(counted(page, "to answer before go")).toHaveText("4,999 to answer before go");
});

test("the document of a version can be had again, the very bytes", async ({ enter }) => {
  const title = fresh("Windows release");
  const content = `\uFEFF${named(SMALL, title).replaceAll("\n", "\r\n")}`;
  const made = await (await as()).post("/templates", {
    fileName: "für Windows.md",
    document: Buffer.from(content).toString("base64"),
  });
  const page = await enter(OWNER);
  await page.goto(`/templates/${made.id}`);
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe("für Windows.md");
  expect(readFileSync(await file.path(), "utf8")).toBe(content);
});

const counted = (page: Page, words: string) => page.getByText(new RegExp(`^[\\d,]+ ${words}$`));
