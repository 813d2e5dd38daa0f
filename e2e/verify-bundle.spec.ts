import { readFileSync, writeFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { as } from "./api";
import { opened } from "./deployments";
import { test } from "./story";
import { OWNER } from "./world";

const REASON = "Nobody needs it tonight";

async function downloaded(page: Page, id: string, at: string): Promise<string> {
  await page.goto(`/deployments/${id}/record`);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Evidence bundle" }).click(),
  ]);
  const file = `${at}/bundle.zip`;
  await download.saveAs(file);
  return file;
}

test("an auditor verifies a bundle with the network off, and sees which entry was edited", async ({ enter }, {
  outputDir,
}) => {
  const { id, name } = await opened();
  await (await as()).post(`/deployments/${id}/close`, { outcome: "abandoned", reason: REASON });
  const page = await enter(OWNER);
  const bundle = await downloaded(page, id, outputDir);
  const files = unzipSync(readFileSync(bundle));
  const verifier = `${outputDir}/verify.html`;
  writeFileSync(verifier, files["verify.html"] ?? "");
  const record = strFromU8(files["record.jsonl"] ?? new Uint8Array()).replace(REASON, "It failed in the test");
  const edited = `${outputDir}/edited.zip`;
  writeFileSync(edited, zipSync({ ...files, "record.jsonl": strToU8(record) }));

  const auditor = await enter();
  await auditor.context().setOffline(true);
  await auditor.goto(`file://${verifier}`);
  await auditor.getByLabel("Choose the bundle, or drop it here").setInputFiles(bundle);
  const result = auditor.getByRole("status", { name: "Result" });
  await expect(result.getByRole("heading", { name: "Everything matches, and its heads are signed" })).toBeVisible();
  await expect(result).toContainText(`${name} 2.4.0 to production`);
  await expect(result).toContainText(`Closed as abandoned: “${REASON}”.`);
  await auditor.getByLabel("Choose the bundle, or drop it here").setInputFiles(edited);
  await expect(result.getByRole("heading", { name: "do not match" })).toBeVisible();
  await expect(result).toContainText("Entry 2 is not what was written: its hash does not match.");
  await auditor.getByLabel("Choose the bundle, or drop it here").setInputFiles(verifier);
  await expect(result).toContainText("This is not a zip file");
});

test("the code on a report leads to the verifier with the head that the bundle must have", async ({ enter }, {
  outputDir,
}) => {
  const { id } = await opened();
  const page = await enter(OWNER);
  await page.goto(`/deployments/${id}/report`);
  const code = page.getByRole("img", { name: /^Code that leads to/ });
  await expect(code).toBeVisible();
  const address = /http\S+/.exec((await code.getAttribute("aria-label")) ?? "")?.[0] ?? "";
  const bundle = await downloaded(page, id, outputDir);
  const stranger = await enter();
  await stranger.goto(address);
  await expect(stranger.getByText(`entry 1 of deployment ${id} must have the hash`)).toBeVisible();
  await stranger.getByLabel("Choose the bundle, or drop it here").setInputFiles(bundle);
  await expect(stranger.getByRole("heading", { name: "Everything matches, and its heads are signed" })).toBeVisible();
  await stranger.goto(`${address.split("#")[0]}#${id}.1.${"f".repeat(64)}`);
  await stranger.getByLabel("Choose the bundle, or drop it here").setInputFiles(bundle);
  await expect(stranger.getByText("Entry 1 does not have the hash you hold.")).toBeVisible();
});

test("a record is filtered by person and kind, and shows each entry's proof and the head that was signed", async ({
  enter,
}) => {
  const { id } = await opened();
  const owner = await as();
  await owner.post(`/deployments/${id}/no-go`, { reason: REASON });
  const page = await enter(OWNER);
  await expect(async () => {
    await page.goto(`/deployments/${id}/record`);
    await expect(page.getByText("signed up to entry 2")).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 20_000 });
  await page.getByLabel("What kind").selectOption({ label: "NO-GO" });
  await page.getByRole("button", { name: "Filter" }).click();
  await expect(page.getByRole("row")).toHaveCount(2);
  await page.getByText("Proof", { exact: true }).click();
  await expect(page.getByText("as the head of the record")).toBeVisible();
});
