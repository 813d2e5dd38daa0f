import { expect, type Locator, type Page } from "@playwright/test";
import { as } from "./api";
import { importOf, publishButton } from "./import-page";
import { SMALL } from "./small-release";
import { test } from "./story";
import { fresh, OWNER } from "./world";

async function published(title: string, text = SMALL): Promise<string> {
  const document = Buffer.from(text).toString("base64");
  return (await (await as()).post("/templates", { fileName: "small.md", title, document })).id;
}

const difference = (page: Page | Locator, words: string) => page.getByRole("listitem").filter({ hasText: words });

test("a template is edited in the browser and published as version 2, with a note and what changed", async ({
  enter,
}) => {
  const title = fresh("Edited release");
  const id = await published(title, SMALL.replaceAll("\n", "\r\n"));
  const page = await enter(OWNER);
  await page.goto(`/templates/${id}`);
  await page.getByRole("link", { name: "Edit", exact: true }).click();
  const field = page.getByLabel("The document");
  const was = SMALL.replace("- [ ] Release notes written\n", "- [ ] Release notes written and sent\n");
  await field.fill(was.replace("- [ ] Dashboards open\n", "- [ ] Help desk told\n- [ ] Dashboards open\n"));
  await expect(page.getByLabel("What it becomes").getByText("Help desk told", { exact: true })).toBeVisible();

  await test.step("the draft outlives a reload", async () => {
    page.once("dialog", (dialog) => void dialog.accept());
    await page.reload();
    await expect(field).toHaveValue(/Help desk told/);
    await expect(page.getByText("Your draft is back as you left it.")).toBeVisible();
    await expect(page.getByLabel("What it becomes").getByText("Help desk told", { exact: true })).toBeVisible();
  });
  await test.step("Ctrl-S asks why, and shows what changes", async () => {
    await field.focus();
    await page.keyboard.press("Control+s");
    const dialog = page.getByRole("dialog", { name: `Publish version 2 of ${title}` });
    await expect(difference(dialog, "Help desk told")).toContainText("Added");
    await expect(difference(dialog, "Release notes written")).toContainText("Reworded");
    await expect(dialog.getByRole("button", { name: "Publish version 2" })).toHaveAttribute("aria-disabled", "true");
    await page.keyboard.type("The help desk was surprised last time.");
    await dialog.getByRole("button", { name: "Publish version 2" }).click();
    await expect(page).toHaveURL(new RegExp(`/templates/${id}$`));
  });
  await test.step("the version says why, and what it changed", async () => {
    await expect(page.getByText("The help desk was surprised last time.")).toBeVisible();
    await page.getByRole("link", { name: "What changed since version 1" }).click();
    await expect(page.getByRole("heading", { name: "What changed in version 2 since version 1" })).toBeVisible();
    await page.getByRole("button", { name: "1 added" }).click();
    await expect(difference(page, "Release notes written")).toHaveCount(0);
    await page.getByRole("link", { name: "version 1", exact: true }).click();
    await expect(page.getByRole("heading", { name: "Version 1, not the newest" })).toBeVisible();
    await expect(page.getByText("Help desk told")).toHaveCount(0);
  });
  const kept = await (await as()).context.get(`/api/v1/templates/${id}/versions/2/document`);
  const text = (await kept.body()).toString();
  expect(text.split("\r\n").length, "its line ends are those it had").toBe(text.split("\n").length);
});

test("a file becomes the next version, and choices made for the version before are still made", async ({ enter }) => {
  const title = fresh("Next release");
  const id = await published(title);
  const page = await enter(OWNER);
  await page.goto(`/templates/import?template=${id}`);
  await importOf(page, [{ name: "small.md", text: SMALL.replace("Traffic switched\n", "Traffic moved\n") }]);
  await expect(publishButton(page, 2)).toHaveAttribute("aria-disabled", "true");
  const question = page.getByRole("group", { name: /^Answers for line/ }).first();
  if (await question.isVisible()) await question.getByRole("button").first().click();
  await page.getByRole("button", { name: "Change “Dashboards open”" }).press("Enter");
  await page.getByRole("radio", { name: "Optional", exact: true }).check();
  await page.keyboard.press("Escape");
  await expect(page.getByLabel("Differences").getByText("Dashboards open").first()).toBeVisible();
  await page.getByLabel("Why this version, in a few words").fill("Better words for the switch.");
  await publishButton(page, 2).click();
  await expect(page.getByText("Version 2, from small.md")).toBeVisible();

  await page.goto(`/templates/import?template=${id}`);
  await importOf(page, [{ name: "small.md", text: `${SMALL}\n- [ ] One more\n` }]);
  await expect(publishButton(page, 3)).toBeVisible();
  await expect(page.getByRole("button", { name: "Dashboards open: optional" })).toBeVisible();
});

test("who edits while another publishes is told, and loses nothing", async ({ enter }) => {
  const title = fresh("Contested release");
  const id = await published(title);
  const page = await enter(OWNER);
  await page.goto(`/templates/${id}/edit`);
  await page.getByLabel("The document").fill(`${SMALL}\n## More\n\n- [ ] Mine\n`);
  await expect(page.getByLabel("What it becomes").getByText("Mine", { exact: true })).toBeVisible();
  const theirs = Buffer.from(`${SMALL}\n## More\n\n- [ ] Theirs\n`).toString("base64");
  await (await as()).post("/templates", {
    fileName: "small.md",
    document: theirs,
    template: id,
    note: "First of two.",
  });
  await page.keyboard.press("Control+s");
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Why this version").fill("Mine comes second.");
  await dialog.getByRole("button", { name: /^Publish version/ }).click();
  await expect(page.getByRole("alert").filter({ hasText: "published version 2 in the meantime" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByText("Version 2 was published since you began from version 1.")).toBeVisible();
  await expect(page.getByLabel("The document")).toHaveValue(/Mine/);
});
