import type { Span } from "@/lib/domain/checklist/checklist";

type Marked = Exclude<Span, string>;

/** The words of a line with their marks. Links are only words here: `links` makes them links. */
export function Words({ words, links }: { words: readonly Span[]; links?: boolean }) {
  return words.map((span, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the words of a document never change their order
    <Word key={at} span={span} links={links ?? false} />
  ));
}

function Word({ span, links }: { span: Span; links: boolean }) {
  if (typeof span === "string") return span;
  if (links && span.href && isAddress(span.href)) {
    return (
      <a href={span.href} target="_blank" rel="noreferrer noopener" className="link">
        {span.text}
      </a>
    );
  }
  return markOf(span);
}

function markOf(span: Marked) {
  if (span.code) return <code className="snippet">{span.text}</code>;
  if (span.strong) return <b className="font-semibold">{span.text}</b>;
  if (span.em) return <em>{span.text}</em>;
  if (span.strike) return <s>{span.text}</s>;
  return span.text;
}

/** A document of a stranger may link anywhere; only addresses of the web become links. */
const isAddress = (href: string): boolean => /^https?:\/\//i.test(href);
