import MarkdownIt, { type Env, type Token } from "markdown-it";

const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });
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
