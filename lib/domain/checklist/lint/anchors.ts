import type { Checklist } from "@/lib/domain/checklist/checklist";

/** The name by which a link finds a heading: in small letters, without signs, spaces as hyphens. */
export const anchorOf = (title: string): string =>
  title
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M} _-]/gu, "")
    .replace(/^[ -]+/, "")
    .replaceAll(" ", "-");

/** The line of the first heading of each anchor. */
export const headingsByAnchor = ({ sections }: Pick<Checklist, "sections">): Map<string, number> =>
  new Map(sections.toReversed().map(({ title, line }) => [anchorOf(title), line]));

/** The line of the heading that an anchor leads to; renderers differ in signs, and number those that repeat. */
export function headingAt(anchors: ReadonlyMap<string, number>, link: string): number | undefined {
  const anchor = anchorOf(decoded(link));
  return anchors.get(anchor) ?? anchors.get(anchor.replace(/-\d{1,3}$/, ""));
}

/** An escape that is none stays as it is written. */
function decoded(link: string): string {
  try {
    return decodeURIComponent(link);
  } catch {
    return link;
  }
}
