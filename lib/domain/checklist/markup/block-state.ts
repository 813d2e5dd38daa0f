import Markdown, { type Env, type MarkdownIt, type Token } from "markdown-it";
import { bareToken } from "./bare-token";

/**
 * markdown-it's state while it reads blocks, for long documents: it hands over the tokens of each block, and of each
 * item of a list, once they are complete, so that they need not be kept. What closes a block says nothing else, so one
 * token does for all of a type.
 */
export class BlockState extends Markdown.StateBlock {
  readonly take: (tokens: readonly Token[]) => void;

  constructor(document: string, markdown: MarkdownIt, references: Env, take: BlockState["take"]) {
    super(document, markdown, references, []);
    this.take = take;
  }

  override push(type: string, tag: string, nesting: Token["nesting"]): Token {
    if (nesting < 0) return this.close(type);
    // A table is only told its last line when all of it was read.
    if (this.level === 0 || (this.level === 1 && type === "list_item_open")) this.handOver();
    const token = bareToken(type, tag, nesting, this.level);
    this.level += nesting;
    this.tokens.push(token);
    return token;
  }

  handOver() {
    this.take(this.tokens);
    this.tokens = [];
  }

  private close(type: string): Token {
    this.level--;
    const token = closed.get(type) ?? bareToken(type, "", -1, 0);
    closed.set(type, token);
    this.tokens.push(token);
    return token;
  }
}

const closed = new Map<string, Token>();
