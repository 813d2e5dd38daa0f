import { type BrowserContext, test as base, type Page } from "@playwright/test";
import { lend } from "./api";
import type { Login } from "./world";

type Fixtures = {
  /** Opens a browser of their own for somebody who is signed in, or for a stranger. */
  enter: (person?: Login) => Promise<Page>;
  /** What every browser of the story complained about; a story ends without any. */
  complaints: string[];
};

/**
 * A refusal is an answer, and a network that a story takes away is no defect; Chromium reports both as errors of loading.
 * What breaks on the server is one.
 */
const ANSWERED =
  /^Failed to load resource: (the server responded with a status of 4\d\d|net::ERR_INTERNET_DISCONNECTED)/;

/** A story in one browser or several, none of which may end with an error or a breach of policy in its console. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs from here
  complaints: async ({}, use, { title }) => {
    const complaints: string[] = [];
    await use(complaints);
    if (complaints.length > 0) throw new Error(`The browser complained in “${title}”:\n${complaints.join("\n")}`);
  },
  context: async ({ context, complaints }, use) => {
    listen(context, complaints);
    await use(context);
  },
  enter: async ({ browser, complaints }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (person) => {
      const context = await browser.newContext({ permissions: ["clipboard-read", "clipboard-write"] });
      contexts.push(context);
      listen(context, complaints);
      if (person) await lend(context, person);
      return context.newPage();
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
});

function listen(context: BrowserContext, complaints: string[]): void {
  context.on("console", (message) => {
    if (message.type() !== "error" || ANSWERED.test(message.text())) return;
    complaints.push(`${message.page()?.url()}: ${message.text()}`);
  });
  context.on("weberror", (error) => {
    complaints.push(`${error.page()?.url()}: ${error.error().stack}`);
  });
}
