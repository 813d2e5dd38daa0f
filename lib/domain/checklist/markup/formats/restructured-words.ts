const literal = /:(?:code|command|file|kbd|guilabel|menuselection|program|option|envvar|samp|literal)(?=:`)/g;
const marks: readonly (readonly [RegExp, string])[] = [
  [/:[\w-]{1,30}(?::[\w-]{1,30})?:`([^`<>]{1,300}?)\s{0,3}<[^<>`]{1,300}>`/g, "$1"],
  [/:(?:ref|doc|term|numref|any|abbr):`([^`]{1,300})`/g, "$1"],
  [/:[\w-]{1,30}:`([^`]{1,300})`/g, "`$1`"],
  [/`([^`<>]{1,300}?)\s{0,3}<([^<>`\s]{1,800})>`__?/g, "[$1]($2)"],
  [/`([^`<>]{1,300})`__?(?!\w)/g, "$1"],
  [/(?<!`)``([^`]{1,400})``(?!`)/g, "`$1`"],
  [/\\ /g, ""],
];

/** The marks inside a line of reStructuredText as Markdown. */
export function restructuredWords(line: string): string {
  if (line.length > 10_000 || !/[`\\]/.test(line)) return line;
  return marks.reduce((read, [mark, as]) => read.replace(mark, as), line.replace(literal, ":code"));
}
