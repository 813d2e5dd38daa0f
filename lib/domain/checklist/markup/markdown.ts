import MarkdownIt, { type Env, type Token } from "markdown-it";
import { BlockState } from "./block-state";
import { InlineState } from "./inline-state";

/** Levels that are followed; below them markdown-it gives up what is left of the list or quotation it is in. */
export const deepest = 100;

const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false, maxNesting: deepest });

const inline = new InlineState(markdown);

/** Link definitions of a document, which the words of its lines need. */
export type References = Env;

/**
 * Reads the block structure of a document as flat tokens with line ranges, which `take` is given in order, block by
 * block. The inline pass runs line by line in words.ts: boxes and blanks are taken off before it.
 */
export function blockTokens(document: string, references: References, take: (tokens: readonly Token[]) => void) {
  const state = new BlockState(document.replaceAll("\0", "\uFFFD"), markdown, references, take);
  markdown.block.tokenize(state, state.line, state.lineMax);
  state.handOver();
}

/** The marks inside one run of words. */
export const inlineTokens = (text: string, references: References): Token[] => inline.read(text, references);
