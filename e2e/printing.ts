import { expect, type Page } from "@playwright/test";

/** Prints the page as the browser does, on A4 and on Letter, and counts the sheets. */
export async function expectPrints(page: Page, { least }: { least: number }): Promise<void> {
  for (const format of ["A4", "Letter"]) {
    const printed = (await page.pdf({ format, printBackground: true })).toString("latin1");
    expect(printed.slice(0, 5)).toBe("%PDF-");
    const sheets = printed.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(sheets, `sheets of ${format}`).toBeGreaterThanOrEqual(least);
  }
}
