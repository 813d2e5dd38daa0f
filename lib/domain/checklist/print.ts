import type { Checklist } from "./checklist";

/** The document out of its blocks: of each the lines it owns in `source`, with their ends and a byte order mark. */
export function print({ blocks }: Pick<Checklist, "blocks">, source: string): string {
  const lines = source.split(/(?<=\n|\r(?!\n))/);
  return blocks.map(({ from, to }) => lines.slice(from - 1, to).join("")).join("");
}
