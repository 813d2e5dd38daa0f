// As many spellings as are read as boxes. Code is passed over, and a link, a definition or an index is none; a tick is
// a box only where it opens a line or a cell.
const anyBox =
  /`[^`]*`|(?<![\p{L}\p{N}\])])\\?\[[ \t\u00a0]{0,3}[xX*✓✔]?[ \t\u00a0]{0,3}\\?\](?![([:])|［[ \u3000]?[xXｘ✓]?[ \u3000]?］|[☐□⬜▢◻🔲☑☒]|(?<=^[\s>*+\-•\d.)]{0,40}|\|\s{0,9})[✔✅]/gu;
const isCode = (found: string): boolean => found.startsWith("`");
const drawn: Readonly<Record<string, string>> = { "☑": "☐", "☒": "☐", "✔": "☐", "✅": "☐" };
const isTicked = (box: string): boolean => box in drawn || /[xX*✓✔ｘ]/.test(box);

/** How many boxes stand in a line. */
export const boxesIn = (line: string): number => (line.match(anyBox) ?? []).filter((found) => !isCode(found)).length;

/** The line with its box number `index` (from 0) ticked or cleared; as it is where it stands so already or has none. */
export function withBox(line: string, index: number, ticked: boolean): string {
  let seen = -1;
  return line.replace(anyBox, (box) => {
    if (isCode(box)) return box;
    seen += 1;
    if (seen !== index || isTicked(box) === ticked) return box;
    return ticked ? tickedBox(box) : (drawn[box] ?? box.replace(/[xX*✓✔ｘ]/, " "));
  });
}

function tickedBox(box: string): string {
  if (box.includes("["))
    return box.replace(/[ \t\u00a0]*\\?\]$/, (end) => `x${end.trimStart()}`).replace(/\[[ \t\u00a0]+/, "[");
  return box.startsWith("［") ? "［x］" : "☑";
}
