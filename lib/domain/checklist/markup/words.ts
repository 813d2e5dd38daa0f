import type { Token } from "markdown-it";
import type { Span } from "@/lib/domain/checklist/checklist";
import { inlineTokens, type References } from "./markdown";

type Marks = { strong?: true; em?: true; strike?: true; href?: string };
const opens: Record<string, Marks> = {
  strong_open: { strong: true },
  em_open: { em: true },
  s_open: { strike: true },
};

// No person marks up words for so long; looking for marks in them takes seconds where they hold only brackets.
const longest = 10_000;

// All that a mark or a line break can begin with: most lines have none of it, and tokens of them would tell nothing.
const marked = /[\\`*_~[<&\n]/;
const unmarked: Marks = {};

/** The words of a piece of Markdown as runs with their marks; a soft line break is a blank, a hard one a line break. */
export function words(text: string, references: References): Span[] {
  if (text === "") return [];
  return text.length > longest || !marked.test(text) ? [text] : spansOf(inlineTokens(text, references));
}

function spansOf(tokens: readonly Token[]): Span[] {
  const spans: Span[] = [];
  const stack: Marks[] = [];
  for (const token of tokens) {
    const under = stack.at(-1) ?? unmarked;
    if (token.nesting === 1) stack.push({ ...under, ...marks(token) });
    else if (token.nesting === -1) stack.pop();
    else add(spans, token, token.type === "image" ? { ...under, ...marks(token) } : under);
  }
  return spans;
}

function marks(token: Token): Marks {
  if (token.type === "image") return { href: attribute(token, "src") };
  return token.type === "link_open" ? { href: attribute(token, "href") } : { ...opens[token.type] };
}

const attribute = ({ attrs }: Token, wanted: string): string => String(attrs?.find(([name]) => name === wanted)?.[1]);

function add(spans: Span[], token: Token, under: Marks) {
  const text = shown(token);
  if (text === "") return;
  const code = token.type === "code_inline";
  if (code || under !== unmarked) {
    join(spans, { text, ...under, ...(code ? { code } : {}) });
    return;
  }
  const last = spans.at(-1);
  if (typeof last === "string") spans[spans.length - 1] = last + text;
  else spans.push(text);
}

/** An image shows its description, or where it lies. */
function shown(token: Token): string {
  if (token.type === "image") return token.content || attribute(token, "src");
  return token.type === "softbreak" ? " " : token.type === "hardbreak" ? "\n" : token.content;
}

function join(spans: Span[], span: Exclude<Span, string>) {
  const last = spans.at(-1);
  const same =
    typeof last === "object" &&
    (["strong", "em", "code", "strike", "href"] as const).every((mark) => last[mark] === span[mark]);
  if (same && !span.code) spans[spans.length - 1] = { ...last, text: last.text + span.text };
  else spans.push(span);
}
