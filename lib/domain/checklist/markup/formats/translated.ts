import { frontMatter } from "@/lib/domain/checklist/markup/front-matter";
import { asciiDoc } from "./ascii-doc";
import type { Format, Translation } from "./format";
import { restructuredText } from "./restructured-text";
import { yaml } from "./yaml";

const formats: readonly Format[] = [yaml, asciiDoc, restructuredText];

/** A document as Markdown: its front matter read, and the rest translated from what it is written in. */
export function translated(source: readonly string[]): Translation & { to: number } {
  const front = frontMatter(source);
  const to = front?.to ?? 0;
  const rest = to === 0 ? source : source.slice(to);
  const { lines, parts, title } = formats.find(({ is }) => is(rest))?.translate(rest) ?? as(rest);
  return {
    lines: [...(front?.lines ?? []), ...lines],
    parts: parts.map((part) => ({ from: part.from + to, to: part.to + to, at: part.at + to })),
    title: front?.title ?? title ?? (front?.lines.some(Boolean) ? headed(lines) : null),
    to,
  };
}

const as = (lines: readonly string[]): Translation => ({ lines: [...lines], parts: [], title: null });

/** What the document calls itself, where items before its first heading keep that from being the title. */
const headed = (lines: readonly string[]): string | null =>
  lines
    .find((line) => /^# \S/.test(line))
    ?.slice(2)
    .trim() ?? null;
