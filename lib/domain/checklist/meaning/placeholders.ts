/**
 * A place that a document leaves to be filled: `name` as written without its signs, `from` and `to` in UTF-16 units.
 * `open` where it names nothing that a value could fill ("TBD", "xxx").
 */
export type Placeholder = { name: string; from: number; to: number; open: boolean };

// One pass: every part is bounded, and begins with a sign or at the beginning of a word.
const WRITTEN =
  /<([A-Za-z_][^<>\n]{0,118})>|\$\{([A-Z_][A-Z0-9_]{1,60})(?::?[-?=+][^}\n]{0,80})?\}|\$([A-Z][A-Z0-9_]{1,60})\b|\{\{ {0,2}([A-Za-z_][\w.-]{0,60}) {0,2}\}\}|\{([A-Za-z_][\w-]{1,40})\}|\[([A-Za-z][^[\]\n]{1,60})\]|\b([Yy]our[-_]\w[\w-]{0,60}(?:\.[a-z][\w-]{0,60}){0,6}|your[a-z]{2,20}(?:\.[a-z][\w-]{1,30}){1,5}|YOUR_\w{1,60}|my-?(?:domain|company|site)(?:\.[a-z]{2,20}){1,3}|example\.(?:com|org|net|edu)|domain\.(?:com|tld))\b|\b([xX]{3,20}(?:-[xX]{2,20}){0,5}\b|(?:TBD|TBC|TBA)\b|(?:TODO|FIXME)(?=\s{0,2}[:)\]|]))/g;

const TAG =
  /^(?:a|abbr|b|big|blockquote|body|br|button|center|code|col|dd|del|details|div|dl|dt|em|font|form|h[1-6]|head|hr|html|i|iframe|img|input|ins|kbd|li|mark|meta|ol|p|picture|pre|q|s|samp|script|section|select|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|textarea|tfoot|th|thead|tr|tt|u|ul|var|video)(?:\s{1,3}[\w:-]{1,40}\s{0,3}=|\s{1,3}open$|\s{0,3}\/?$)/i;
const ADDRESS = /^(?:https?|ftps?|mailto|tel|ssh|git):|^[^\s@]{1,64}@/i;
const GENERIC = /^(?:[A-Z][a-z]\w{0,60}|string|number|boolean|void|any|unknown|int|[A-Z])(?:\[\])?$/;
/** What a shell sets by itself. */
const GIVEN =
  /^(?:HOME|PATH|USER|PWD|OLDPWD|SHELL|UID|EUID|RANDOM|HOSTNAME|LINENO|SECONDS|PPID|TERM|LANG|EDITOR|TMPDIR|IFS|BASH\w*|PIPESTATUS|OSTYPE)$/;
const KEYWORD = /^(?:end|else|range|if|print|next|exit)$/;
const ASKS =
  /\b(?:your|insert|enter|contact|name|e-?mail|phone|date|time|version|url|info|information|placeholder|here|fill|number)\b|^(?:[A-Z][A-Z0-9]*_)+[A-Z0-9]+$/i;

type Names = ReadonlySet<string | undefined>;

/** The text that something was found in; `set` are the names that a script in it gives a value itself. */
type Around = { text: string; set: () => Names };
type Exception = (inside: string, around: Around, at: number) => boolean;

const before = ({ text }: Around, at: number): string => text.charAt(at - 1);
/** Code that builds a string of names: told by what stands before on the same line, near enough. */
const isFormatted = ({ text }: Around, at: number): boolean =>
  /\bf["'][^\n]{0,200}$/.test(text.slice(Math.max(0, at - 200), at));

/** For each way of writing one, in the order of the expression: what looks like it and is none. */
const EXCEPTIONS: readonly Exception[] = [
  (inside, around, at) =>
    TAG.test(inside) ||
    ADDRESS.test(inside) ||
    /[ =]$/.test(inside) ||
    before(around, at) === "<" ||
    (/\w/.test(before(around, at)) && GENERIC.test(inside)),
  (inside, { set }) => GIVEN.test(inside) || set().has(inside),
  (inside, around, at) => before(around, at) === "$" || GIVEN.test(inside) || around.set().has(inside),
  (inside) => KEYWORD.test(inside),
  (inside, around, at) => /[$%@{\\#]/.test(before(around, at)) || KEYWORD.test(inside) || isFormatted(around, at),
  (inside, around, at) =>
    /[\w!\]\\]/.test(before(around, at)) ||
    /[([:]/.test(around.text.charAt(at + inside.length + 2)) ||
    !ASKS.test(inside),
  (_, around, at) => /[\w$-]/.test(before(around, at)),
  (_, around, at) => /[-$.]/.test(before(around, at)),
];
const OPEN = EXCEPTIONS.length - 1;

const SET = /(?:^|[\s;&|(])(?:(?:for|read) (?:-r )?([A-Z_][A-Z0-9_]{1,60})\b|([A-Z_][A-Z0-9_]{1,60})=)/g;

/**
 * The placeholders of a text in order; none overlaps another. A name that a script sets itself is none: `around` gives
 * the text of the script at a place, the same string for every place in it.
 */
export function placeholders(text: string, around: (at: number) => string = () => text): Placeholder[] {
  const found: Placeholder[] = [];
  const sets = setting();
  for (const match of text.matchAll(WRITTEN)) {
    const at = match.index;
    const set = () => sets(around(at));
    for (const [way, inside] of match.slice(1).entries()) {
      // Only the group of the way that fitted holds something.
      if (inside === undefined || EXCEPTIONS[way]?.(inside, { text, set }, at)) continue;
      found.push({ name: inside, from: at, to: at + match[0].length, open: way === OPEN });
    }
  }
  return found;
}

/** The names that a script sets, read once for each script and not for each place in it. */
function setting(): (script: string) => Names {
  let last: { script: string; names: Names } | null = null;
  return (script) => {
    if (last?.script !== script) {
      const names = new Set([...script.matchAll(SET)].map(([, named, given]) => named ?? given));
      last = { script, names };
    }
    return last.names;
  };
}
