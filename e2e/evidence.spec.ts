import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { unzipSync } from "fflate";
import { as } from "./api";
import { itemNamed, opened, roleOf, stateOf, tickAll } from "./deployments";
import { joined } from "./people";
import { goToRun, rowOf, wordsOf } from "./run-page";
import { sign, signPlace } from "./signing";
import { test } from "./story";

const ROLE = "Database Administrator";
const ITEM = "Database backup taken";
const REASON = "It was of the wrong host";

/** One pixel. */
const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

const evidenceOf = (page: Page) => page.getByRole("list", { name: "Evidence" }).getByRole("listitem");

test("evidence added after a signature makes it stale, stands on page, report and bundle, and is withdrawn with a reason", async ({
  enter,
}, { outputDir }) => {
  const signer = await joined({ roles: [ROLE] });
  const member = await joined({});
  const { id } = await opened();
  await tickAll(id, "before");
  await sign(signer, { deployment: id, role: ROLE });

  const page = await enter(member);
  await goToRun(page, id);
  await wordsOf(page, ITEM).click();
  await page
    .getByLabel("Files that show it")
    .setInputFiles({ name: "../shots/backup done.png", mimeType: "image/png", buffer: PNG });
  await expect(evidenceOf(page)).toContainText([`backup done.png, ${PNG.length} B`]);
  const picture = page.getByRole("img", { name: "backup done.png" });
  await expect(picture).toBeVisible();
  expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth), "it is shown").toBe(1);
  const rail = page.getByRole("complementary", { name: "Sign-off" });
  await expect(rail).toContainText("Stale, 1 change since.");

  await page.getByRole("button", { name: "Write a note" }).click();
  await page.getByLabel("What you saw").fill("12 rows in the copy");
  await page.getByRole("button", { name: "Add the note" }).click();
  await expect(evidenceOf(page)).toHaveCount(2);
  await page.getByRole("button", { name: "Add a link" }).click();
  await page.getByLabel("Address").fill("javascript:alert(1)");
  await page.getByRole("button", { name: "Add the link" }).click();
  await expect(page.getByText("Type the whole address, beginning with https:// or http://.")).toBeVisible();
  await page.getByLabel("Address").fill("https://ci.example.org/7");
  await page.getByRole("button", { name: "Add the link" }).click();
  await expect(page.getByRole("link", { name: "https://ci.example.org/7" })).toBeVisible();

  const note = evidenceOf(page).filter({ hasText: "12 rows in the copy" });
  await note.getByRole("button", { name: "Withdraw" }).click();
  await note.getByLabel("Why it is withdrawn").fill(REASON);
  await note.getByRole("button", { name: "Withdraw it" }).click();
  await expect(note).toContainText(`Withdrawn by ${member.name}`);
  await expect(note.locator("s"), "it stays, struck through").toContainText("12 rows in the copy");

  await page.goto(`/deployments/${id}/report`);
  const report = page.getByRole("article", { name: /^Go-live report/ });
  await expect(report).toContainText(`Evidence: backup done.png, ${PNG.length} B, sha-256`);
  await expect(report.locator("s").filter({ hasText: "12 rows in the copy" })).toContainText(REASON);
  await page.goto(`/deployments/${id}/record`);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Evidence bundle" }).click(),
  ]);
  await download.saveAs(`${outputDir}/bundle.zip`);
  const files = unzipSync(readFileSync(`${outputDir}/bundle.zip`));
  const kept = Object.entries(files).find(([name]) => /^evidence\/[0-9a-f]{16}-backup done\.png$/.test(name));
  expect(Buffer.from(kept?.[1] ?? [])).toEqual(PNG);

  const theirs = await enter(signer);
  await theirs.goto(signPlace(id, roleOf(await stateOf(id), ROLE).stage, ROLE));
  await expect(theirs.getByRole("heading", { name: "Since you signed" })).toContainText("1 change");
  await expect(theirs.getByText("its evidence changed")).toBeVisible();
  const shown = theirs.getByRole("link", { name: "backup done.png" }).first();
  const folded = theirs.getByRole("button", { name: /^Show \d+ items?, all done$/ });
  for (const part of await folded.all()) await part.click();
  await expect(shown).toBeVisible();
});

test("a file is dropped and a picture pasted; what cannot be taken says why", async ({ enter }) => {
  const member = await joined({});
  const { id } = await opened();
  const page = await enter(member);
  await goToRun(page, id);
  await wordsOf(page, ITEM).click();
  const add = page.getByRole("button", { name: "Add files" });
  for (const kind of ["drop", "paste"] as const) {
    await add.evaluate((button, event) => {
      const data = new DataTransfer();
      data.items.add(new File([`${event} of a log`], `${event}.log`, { type: "text/plain" }));
      const of = { bubbles: true, cancelable: true };
      button.dispatchEvent(
        event === "drop"
          ? new DragEvent("drop", { ...of, dataTransfer: data })
          : new ClipboardEvent("paste", { ...of, clipboardData: data }),
      );
    }, kind);
    await expect(page.getByRole("link", { name: `${kind}.log` })).toBeVisible();
  }
  const files = page.getByLabel("Files that show it");
  await files.setInputFiles([
    { name: "empty.txt", mimeType: "text/plain", buffer: Buffer.alloc(0) },
    { name: "large.bin", mimeType: "application/octet-stream", buffer: Buffer.alloc(10_000_001) },
    { name: "good.txt", mimeType: "text/plain", buffer: Buffer.from("good") },
  ]);
  await expect(page.getByText("empty.txt is empty.")).toBeVisible();
  await expect(page.getByText("A file may have 10 MB, and this one has more.")).toBeVisible();
  await expect(page.getByRole("link", { name: "good.txt" }), "what was good is taken").toBeVisible();

  await page.setViewportSize({ width: 390, height: 844 });
  await expect(rowOf(page, ITEM)).toBeVisible();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide, "nothing is wider than a phone").toBeLessThanOrEqual(390);

  const item = await itemNamed(id, ITEM);
  const viewer = await as(await joined({ account: "viewer" }));
  const refused = await viewer.send(`/deployments/${id}/items/${item}/evidence`, {
    shown: { kind: "note", text: "Seen by an auditor" },
  });
  expect(refused.status()).toBe(403);
});
