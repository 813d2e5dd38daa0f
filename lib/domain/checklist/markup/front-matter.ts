/** Settings between two lines of dashes at the top of a document: their last line, and the title they give. */
export type FrontMatter = { to: number; title: string | null };

const setting = /^(?:[\w-]{1,60}\s?:(?:\s|$)|\s|-\s|#|$)/;

/** Reads them, for Markdown takes them for a break and a heading; null where a document begins otherwise. */
export function frontMatter(lines: readonly string[]): FrontMatter | null {
  if (lines[0]?.trimEnd() !== "---") return null;
  const inside = lines.slice(1, 200);
  const end = inside.findIndex((line) => /^(?:---|\.\.\.)\s*$/.test(line));
  const settings = inside.slice(0, end);
  if (end < 1 || !settings.every((line) => setting.test(line))) return null;
  const titles = ["title", "name"].flatMap((key) => settings.filter((line) => line.startsWith(`${key}:`)));
  const [title = ""] = titles.map((line) => line.replace(/^\w+:\s*["']?|["']?\s*$/g, ""));
  return { to: end + 2, title: title || null };
}
