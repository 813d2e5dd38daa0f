import { yamlDocument } from "./formats/yaml-document";

/** Settings at the top of a document: their last line, the title they give, and the items they hold as Markdown. */
export type FrontMatter = { to: number; title: string | null; lines: string[] };

const setting = /^(?:[\w-]{1,60}\s?:(?:\s|$)|\s|-\s|#|$)/;

/**
 * Reads settings between two lines of hyphens (YAML) or plus signs (TOML), for Markdown takes them for a break and a
 * heading; null where a document begins otherwise.
 */
export function frontMatter(lines: readonly string[]): FrontMatter | null {
  const sign = lines[0]?.trimEnd();
  if (sign !== "---" && sign !== "+++") return null;
  const inside = lines.slice(1, 400);
  const end = inside.findIndex((line) => (sign === "---" ? /^(?:---|\.\.\.)\s*$/ : /^\+\+\+\s*$/).test(line));
  const settings = inside.slice(0, end);
  if (end < 1 || (sign === "---" && !settings.every((line) => setting.test(line)))) return null;
  const read = sign === "---" ? yamlDocument(settings, true) : toml(settings);
  return { to: end + 2, title: titleOf(settings) ?? null, lines: ["", ...read.lines, ""] };
}

/** A title goes before a name, wherever they stand. */
function titleOf(settings: readonly string[]): string | undefined {
  const found = ["title", "name"].flatMap((key) =>
    settings.filter((line) => new RegExp(`^${key}\\s?[:=]`).test(line)).map((line) => line.slice(key.length)),
  );
  return found.map((line) => line.replace(/^\s?[:=]\s*["']?|["']?\s*$/g, "")).find((title) => title !== "");
}

const array = /^\s*(?:checklist|checks|tasks|todos?|items|steps)\s*=\s*\[\s*$/i;

function toml(settings: readonly string[]): { lines: string[] } {
  let listed = false;
  const lines = settings.map((line) => {
    if (/^\s*\]/.test(line)) listed = false;
    const [, , words = ""] = (listed && /^\s*(["'])(.{1,2000})\1\s*,?\s*$/.exec(line)) || [];
    if (array.test(line)) listed = true;
    return words === "" ? "" : `- [ ] ${words}`;
  });
  return { lines };
}
