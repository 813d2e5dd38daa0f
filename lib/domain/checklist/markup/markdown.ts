import MarkdownIt, { type Env, type Token } from "markdown-it";

/** Levels that are followed; below them markdown-it gives up what is left of the list or quotation it is in. */
export const deepest = 100;

const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false, maxNesting: deepest });
// The inline pass runs line by line in words.ts: boxes and blanks are taken off before it.
markdown.core.ruler.enableOnly(["normalize", "block"]);

/** Link definitions of a document, which the words of its lines need. */
export type References = Env;

/** The block structure of a document as flat tokens with line ranges. */
export const blockTokens = (document: string, references: References): Token[] => markdown.parse(document, references);

/** The marks inside one run of words. */
export function inlineTokens(text: string, references: References): Token[] {
  const tokens: Token[] = [];
  markdown.inline.parse(text, markdown, references, tokens);
  return tokens;
}
