/** Something in a text that opens a door: its place in UTF-16 units, and what it is called in a sentence. */
export type Secret = { from: number; to: number; what: string };

type Form = { what: string; as: RegExp };

// Each has two groups, what stays and what is secret, begins with letters or signs of its own, and is bounded.
const FORMS: readonly Form[] = [
  {
    what: "a private key",
    as: /()(-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----(?:[^-]|-(?!-)){0,8000}(?:-----END [A-Z ]{0,30}PRIVATE KEY-----)?)/g,
  },
  { what: "a token", as: /()((?<![\w-])eyJ[\w-]{8,4000}\.[\w-]{4,8000}(?:\.[\w-]{0,2000})?)/g },
  { what: "an access key", as: /()(\b(?:AKIA|ASIA)[0-9A-Z]{16}\b)/g },
  {
    what: "a token",
    as: /()((?<![\w-])(?:gh[pousr]_\w{20,255}|github_pat_\w{20,255}|glpat-[\w-]{20,60}|xox[abeprs]-[\w-]{10,250}|[rs]k_live_\w{10,250}|AIza[\w-]{35}|npm_\w{36}|SG\.[\w-]{16,64}\.[\w-]{16,64}))/g,
  },
  {
    what: "a token",
    as: /(Authorization["']?\s{0,3}:\s{0,3}["']?(?:Bearer|Basic|Token|Digest)\s{1,4})([\w.~+/=-]{4,4000})/gi,
  },
  { what: "a token", as: /(\b(?:Bearer|Basic)\s{1,4})((?=[A-Za-z.~+/_-]{0,300}[\d=])[\w.~+/=-]{16,4000})/gi },
  { what: "a password", as: /(:\/\/[^\s:@/"'<>]{0,200}:)((?![$•])[^\s/@"'<>{}]{1,200})(?=@)/g },
  { what: "a password", as: /((?:^|\s)(?:-u|--user)[ =]["']?[^\s:"']{1,100}:)((?!\d{1,9}(?:\s|$))[^\s"'<>$]{1,200})/g },
  { what: "a password", as: /(\b(?:PASSWORD|IDENTIFIED BY)\s{1,3}')([^'\n<$]{1,200})(?=')/gi },
  { what: "a password", as: /(\brequirepass\s{1,3}|\bredis-cli(?: -[hpn] [\w.-]{1,100}){0,3} -a )([^\s<$]{1,200})/g },
  {
    what: "a secret",
    as: /((?:password|passwd|passphrase|secret|token|api[-_]?key|access[-_]?key|private[-_]?key|secret[-_]?key)(?!\w{0,20}(?:length|expir|ttl|timeout|age|_file|_path|_name|_id|_url)\b)(?:\w{0,20}=["']?|(?<=\s--?[\w-]{1,40})[ =]["']?|\w{0,20}["']\s{0,4}:\s{0,4}["']))((?!(?:\d{1,6}|true|false|none|null|required|yes|no)\b)[^\s"'&,;<>{}$|=•(][^\s"'&,;<>{}]{0,500})/gi,
  },
];

/** What looks like a secret in a text, in order; none overlaps another. */
export function secretsIn(text: string): Secret[] {
  const all = FORMS.flatMap(({ what, as }) =>
    [...text.matchAll(as)].map((match) => {
      const to = match.index + match[0].length;
      const from = match.index + match.slice(1, 2).join("").length;
      return { from, to, what };
    }),
  );
  let end = 0;
  return all
    .sort((left, right) => left.from - right.from || right.to - left.to)
    .filter(({ from, to }) => {
      const free = from >= end;
      if (free) end = to;
      return free;
    });
}
