/** A box at the beginning of a line, as it is written (`sign`), and the words behind it. */
export type Box = { sign: string; ticked: boolean; rest: string };

// A link or a reference definition is no box; runs of blanks are bounded so that matching stays linear.
const bracketed = /^\[[ \t]{0,3}([xX]?)[ \t]{0,3}\](?![([:])/;
// Few lines begin with anything near to a box, which a plain range tells faster than the signs themselves.
const begins = /^[[~\u2500-\uFFFF]/;
const drawn = /^([☐□⬜▢◻🔲☑☒])\uFE0F?(?=\s)/u;

/**
 * Reads `[ ]`, `[x]`, malformed spellings of them (`[]`, `[X ]`) and drawn boxes (`☐`), also inside a line that is
 * struck out as a whole (`~~[ ] a~~`); null where there is none.
 */
export function box(text: string): Box | null {
  if (!begins.test(text)) return null;
  const struck = /^~~(?=[[☐□⬜▢◻🔲☑☒])/u.test(text) ? "~~" : "";
  const inside = text.slice(struck.length);
  const match = bracketed.exec(inside) ?? drawn.exec(inside);
  if (match === null) return null;
  const [sign] = match;
  return { sign, ticked: /[xX☑☒]/u.test(sign), rest: struck + inside.slice(sign.length).trimStart() };
}
