import type { ReactNode } from "react";
import type { Span } from "@/lib/domain/checklist/checklist";
import type { Variables } from "@/lib/domain/deployment/fact";
import { fillPlaceholders } from "@/lib/domain/variable/fill-placeholders";
import { Filled } from "./filled";

type Marked = Exclude<Span, string>;

type Props = { words: readonly Span[]; links?: boolean; variables?: Variables | null };

/** The words of a line with their marks. Links are only words here: `links` makes them links, `variables` fill them. */
export function Words({ words, links = false, variables = null }: Props) {
  return words.map((span, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the words of a document never change their order
    <Word key={at} span={span} links={links} variables={variables} />
  ));
}

function Word({ span, links, variables }: { span: Span; links: boolean; variables: Variables | null }) {
  if (typeof span === "string") return textOf(span, variables);
  const text = textOf(span.text, variables);
  const href = links && span.href ? addressOf(span.href, variables) : null;
  if (href) {
    return (
      <a href={href} target="_blank" rel="noreferrer noopener" className="link">
        {text}
      </a>
    );
  }
  return markOf(span, text);
}

const textOf = (text: string, variables: Variables | null) =>
  variables ? <Filled text={text} variables={variables} /> : text;

function markOf(span: Marked, text: ReactNode) {
  if (span.code) return <code className="snippet">{text}</code>;
  if (span.strong) return <b className="font-semibold">{text}</b>;
  if (span.em) return <em>{text}</em>;
  if (span.strike) return <s>{text}</s>;
  return text;
}

function addressOf(href: string, variables: Variables | null): string | null {
  const pieces = variables ? fillPlaceholders(href, variables) : [{ text: href }];
  const filled = pieces.map(({ text }) => text).join("");
  return isAddress(filled) ? filled : null;
}

/** A document of a stranger may link anywhere; only addresses of the web become links. */
const isAddress = (href: string): boolean => /^https?:\/\//i.test(href);
