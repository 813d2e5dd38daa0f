/** People's words inside a line of Markdown: its marks are escaped, and a line break ends no line. */
export const escaped = (words: string): string =>
  words
    .trim()
    .replaceAll(/[\\`*_[\]<>|#~]/g, "\\$&")
    .replaceAll(/\s*[\r\n]+\s*/g, " / ");
