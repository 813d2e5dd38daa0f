/** Lines that make one block though only line `at` of them is read; counted from 1, `to` included. */
export type Part = { from: number; to: number; at: number };

/** A document as Markdown, line for line, with what belongs together and a title that no heading of it gives. */
export type Translation = { lines: string[]; parts: Part[]; title: string | null };

/** A way to write documents: known by its content, and translated so that every line keeps its number. */
export type Format = {
  is: (lines: readonly string[]) => boolean;
  translate: (lines: readonly string[]) => Translation;
};
