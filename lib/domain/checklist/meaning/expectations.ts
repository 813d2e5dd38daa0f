import type { Says } from "@/lib/domain/checklist/vocabulary/says";

const unit = String.raw`(?:\s?(?:%|‰|(?:[mµn]?s|secs?|seconds?|min(?:ute)?s?|h(?:ours?)?|[KMGT]i?B|[a-z]{1,8}\/(?:s|sec|min|h)|rps|qps)(?![\w])))`;
const measures = new RegExp(
  [
    // "<200ms", ">= 60 %", "≥ 99.9 %", "<5 errors" without its noun
    String.raw`(?<![-=<>\w])(?:[<>]=?|[≤≥])\s?\d[\d.,]{0,12}(?<![.,])${unit}?`,
    // "50+ indexes", "1.8M+ bags", "12+"
    String.raw`(?<![\w.+])\d[\d.,]{0,12}[KMBkm]?\+(?![\d+])(?:\s(?!and\b|or\b|is\b|are\b|in\b|for\b|on\b|to\b|of\b|with\b|installed\b|available\b)[a-z/]{2,30})?`,
    // "A+" is a rating
    String.raw`(?<![\w+])[A-D]\+(?![\w+])`,
  ].join("|"),
  "gu",
);

/** What the words of an item outside code say should be seen, as written. */
export function expectations(says: Says, text: string): string[] {
  if (!/\d|[A-D]\+/.test(text)) return [];
  const found = /[<>≤≥+]/.test(text) ? [...text.matchAll(measures)].map(([each]) => each.trim()) : [];
  const bound = says("bound", text);
  if (bound !== null && !found.some((each) => bound.includes(each))) found.push(bound.trim());
  return found.length < 2 ? found : [...new Set(found)];
}

const comment = /(?:^|\s)(?:#|\/\/|--)\s{1,4}(\S.{0,300})$/;
const label = /^([^:]{1,40}):\s{0,4}(.*)$/;

/** What comments of a command say should be seen: "# Expected: PONG" gives "PONG", a sentence stays as it is. */
export function expectedIn(says: Says, code: string): string[] {
  const lines = code.slice(0, 20_000).split("\n", 200);
  const comments = lines.map((line) => comment.exec(line.slice(0, 2000))?.[1]?.trim() ?? "");
  const found = comments.flatMap((said, index) => {
    if (said === "" || says("expects", said) === null) return [];
    const value = wanted(says, said);
    return value === "" ? following(says, comments.slice(index + 1, index + 6)) : [value];
  });
  return [...new Set(found)].slice(0, 20);
}

function wanted(says: Says, said: string): string {
  const [, head = "", value = said] = label.exec(said) ?? [];
  return says("itemExpected", head) !== null || value === "" ? value : said;
}

/** "# Expected output:" is followed by comments that say it. */
function following(says: Says, comments: readonly string[]): string[] {
  const end = comments.findIndex((each) => each === "" || says("expects", each) !== null);
  return comments.slice(0, end < 0 ? undefined : end);
}
