const marks: readonly (readonly [RegExp, string])[] = [
  [/\[\.?(?:line-through|strike)\]#([^#]{1,400})#/g, "~~$1~~"],
  [/(?<![\p{L}\p{N}*\\])\*(?![\s*])([^*`]{0,400}?[^\s*])\*(?![\p{L}\p{N}*])/gu, "**$1**"],
  [/(?:link:|(?<!\S))(https?:\/\/[^\s[\]<>]{1,800})\[([^\]]{1,400})\]/g, "[$2]($1)"],
  [/\b(?:link|xref):([^\s[\]<>:]{1,400})\[([^\]]{1,400})\]/g, "[$2]($1)"],
  [/<<[^<>,]{1,200},\s{0,9}([^<>]{1,200})>>/g, "$1"],
  [/<<([^<>,]{1,200})>>/g, "$1"],
  [/\bimage::?([^\s[\]]{1,400})\[([^\],]{0,200})[^\]]{0,200}\]/g, "![$2]($1)"],
  [/\b(?:kbd|btn|menu):\[([^\]]{1,100})\]/g, "`$1`"],
  [/\[\[[\w.:-]{1,100}\]\]/g, ""],
];

/** The marks inside a line of AsciiDoc as Markdown; code stays as it is. */
export function asciiDocWords(line: string): string {
  if (line.length > 10_000 || !/[*[<]/.test(line)) return line;
  const pieces = line.split("`");
  return pieces.map((piece, index) => (index % 2 === 1 && index < pieces.length - 1 ? piece : marked(piece))).join("`");
}

const marked = (text: string): string => marks.reduce((read, [mark, as]) => read.replace(mark, as), text);
