/** A box at the beginning of a line and the words behind it. */
export type Box = { ticked: boolean; rest: string };

// A link or a reference definition is no box; runs of blanks are bounded so that matching stays linear.
const bracketed = /^\[[ \t]{0,3}([xX]?)[ \t]{0,3}\](?![([:])/;
const drawn = /^([☐□⬜▢◻☑☒✔])\uFE0F?(?=\s)/u;

/** Reads `[ ]`, `[x]`, malformed spellings of them (`[]`, `[X ]`) and drawn boxes (`☐`); null where there is none. */
export function box(text: string): Box | null {
  const match = bracketed.exec(text) ?? drawn.exec(text);
  if (match === null) return null;
  return { ticked: /[xX☑☒✔]/u.test(match[0]), rest: text.slice(match[0].length).trimStart() };
}
