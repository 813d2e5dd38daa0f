import type { Text } from "./text";

const blank = "[ \\t\\u00A0\\u2000-\\u200B\\u3000\\uFEFF]";
const tick = "[xXｘ✓✔✗]?";
const before = /^(?:[ \t]{0,400}>){0,100}[ \t]{0,4000}/;
const bullet = String.raw`([-*+•●▪‣◦○–—·⁃∙]|o(?=\t)|\d{1,4}[.)]|\(?(?:\d{1,3}(?:\.\d{1,3}){0,4}|[A-Za-z](?=[.)]))[.)]?(?=${blank}))?`;
const signs = [
  String.raw`\[${blank}{0,4}(${tick})${blank}{0,4}\]`,
  String.raw`\\\[${blank}{0,4}(${tick})${blank}{0,4}\\?\]`,
  `［${blank}{0,4}(${tick})${blank}{0,4}］`,
  String.raw`<\[${blank}{0,4}(${tick})${blank}{0,4}\]>`,
  String.raw`(?:\*\*|__|\*|_)\[${blank}{0,4}(${tick})${blank}{0,4}\](?:\*\*|__|\*|_)`,
];
const boxed = new RegExp(`^${bullet}${blank}{0,20}(?:${signs.join("|")})(?![([:])${blank}{0,20}(?=[^\\s])`, "u");
const round = new RegExp(
  `^([-*+•]|\\d{1,4}[.)])${blank}{1,4}\\(${blank}{0,3}(${tick})${blank}{0,3}\\)${blank}{1,20}`,
  "u",
);
const drawn = new RegExp(`^([•●▪‣◦○–—·⁃∙]${blank}{0,4})?(?=[☐□⬜▢◻🔲☑☒]\\uFE0F?${blank})`, "u");
const another = /\[[ \t]{0,3}[xX]?[ \t]{0,3}\](?![([:])|[☐□⬜▢◻🔲☑☒]/u;
const good = /^(?:[-*+]|\d{1,9}[.)])[ \t]{1,20}(?:\[[ xX]\][ \t]|[^[☐□⬜▢◻🔲☑☒\\<(*_［\u00A0\u200B\uFEFF])/u;
const plain = /^[A-Zac-np-zÀ-ɏ#|`]/;
const lettered = /^[A-Za-z][.)]?[ \t\u00A0]{1,20}[[\\［<☐]/;
const mark = /^(?:[•●▪‣◦○⁃∙]|[-*+](?=\u00A0)|o(?=\t))[ \t\u00A0]{1,20}(?=\S)/u;

/**
 * Writes boxes as Markdown has them: `-[ ]`, `* []`, `[ x]`, `• [ ]`, `1.[ ]`, `\[ \]`, `**[ ]**`, `［ ］`, `( )` behind
 * a bullet, and a box without one at the beginning of a line; bullets that are no hyphens too. Signs that are drawn stay.
 */
export function boxes({ lines, code }: Text): string[] {
  return lines.map((line, index) => (code[index] || line.length < 3 ? line : tidied(line)));
}

function tidied(line: string): string {
  if (good.test(line) || (plain.test(line) && !lettered.test(line))) return line;
  const head = String(before.exec(line));
  const rest = line.slice(head.length, head.length + 200);
  if (good.test(rest) || (plain.test(rest) && !lettered.test(rest))) return line;
  const behind = line.slice(head.length);
  const begun = bracketed(behind) ?? rounded(behind) ?? signed(behind) ?? behind.replace(mark, "- ");
  return head + begun;
}

function bracketed(text: string): string | null {
  const match = boxed.exec(text.slice(0, 200));
  if (match === null) return null;
  const [all, bullet = "", ...ticks] = match;
  const rest = text.slice(all.length);
  // Several boxes on a line without a bullet are answers to choose from.
  if (bullet === "" && another.test(rest.slice(0, 400))) return null;
  const number = /^(?:[-*+]|\d{1,4}[.)])$/.test(bullet) ? "" : bullet.replace(/^[^\p{L}\p{N}(]|^o$/u, "");
  const lead = /^(?:[-*+]|\d{1,4}[.)])$/.test(bullet) ? bullet : "-";
  return `${lead} [${ticks.some(Boolean) ? "x" : " "}] ${number === "" ? "" : `${number} `}${rest}`;
}

function rounded(text: string): string | null {
  const match = round.exec(text.slice(0, 200));
  if (match === null) return null;
  const [all, bullet, ticked] = match;
  return `${bullet === "•" ? "-" : bullet} [${ticked ? "x" : " "}] ${text.slice(all.length)}`;
}

function signed(text: string): string | null {
  const match = drawn.exec(text);
  if (match === null) return null;
  const rest = text.slice(match[0].length);
  return match[0] === "" && another.test(rest.slice(2, 400)) ? null : `- ${rest}`;
}
