import { type Page, rewrite } from "./page";
import { withNote } from "./with-note";

/** Notes words behind a line; in YAML as a comment, or they would be part of its value. */
export const note = (page: Page, line: number, said: string) =>
  rewrite(page, line, (text) => (line <= page.settings ? `${text.trimEnd()} # ${said}` : withNote(text, said)));
