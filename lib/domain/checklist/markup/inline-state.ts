import Markdown, { type Delimiter, type Env, type MarkdownIt, type Token } from "markdown-it";
import { bareToken } from "./bare-token";

/** markdown-it's state while it reads words, one for all lines: to make a new one takes as long as to read a short line. */
export class InlineState extends Markdown.StateInline {
  constructor(markdown: MarkdownIt) {
    super("", markdown, {}, []);
  }

  /** The marks inside one run of words. */
  read(text: string, references: Env): Token[] {
    this.begin(text, references);
    this.md.inline.tokenize(this);
    for (const finish of this.md.inline.ruler2.getRules("")) finish(this);
    return this.tokens;
  }

  private begin(text: string, references: Env) {
    this.src = text;
    this.env = references;
    this.tokens = [];
    this.tokens_meta = [];
    this.pos = 0;
    this.posMax = text.length;
    this.level = 0;
    this.pending = "";
    this.pendingLevel = 0;
    this.cache = {};
    this.backticks = {};
    this.backticksScanned = false;
    this.linkLevel = 0;
    this.delimiters = [];
    this._prev_delimiters = [];
  }

  override pushPending(): Token {
    const token = bareToken("text", "", 0, this.pendingLevel);
    token.content = this.pending;
    this.tokens.push(token);
    this.pending = "";
    return token;
  }

  override push(type: string, tag: string, nesting: Token["nesting"]): Token {
    if (this.pending !== "") this.pushPending();
    if (nesting < 0) {
      this.level--;
      this.delimiters = this._prev_delimiters.pop() as Delimiter[];
    }
    const token = bareToken(type, tag, nesting, this.level);
    this.tokens.push(token);
    this.tokens_meta.push(nesting > 0 ? this.opened() : undefined);
    this.pendingLevel = this.level;
    return token;
  }

  private opened() {
    this.level++;
    this._prev_delimiters.push(this.delimiters);
    this.delimiters = [];
    return { delimiters: this.delimiters };
  }
}
