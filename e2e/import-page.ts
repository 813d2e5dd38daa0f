import type { Locator, Page } from "@playwright/test";

/** Chooses files on the import page. */
export const importOf = (page: Page, files: readonly { name: string; text: string | Buffer }[]): Promise<void> =>
  page
    .getByLabel("The document")
    .setInputFiles(files.map(({ name, text }) => ({ name, mimeType: "text/markdown", buffer: Buffer.from(text) })));

export const publishButton = (page: Page, version: number): Locator =>
  page.getByRole("button", { name: `Publish version ${version}` });

/** What an item of the document became. */
export const rowOfLine = (page: Page, words: string): Locator =>
  page.getByLabel("The document and what it becomes").getByRole("listitem").filter({ hasText: words });
