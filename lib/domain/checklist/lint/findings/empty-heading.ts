import { cut } from "@/lib/domain/cut";
import type { Finding } from "../finding";

/** Blank, a rule, or the line under a heading that makes it one. */
const NOTHING = /^[\s=*-]*$/;

/** A heading with nothing below it. */
export default {
  examples: {
    good: [
      "# T\n\n- [ ] a\n\n## Cache\n\n### Option A: Managed\n\n### Option B: Own\n",
      "# T\n\n## A\n\n### B\n\n- [ ] b\n\n## C\n\nWords.\n",
    ],
    bad: [
      [
        "# T\n\n- [ ] a\n\nMail\n----\n\n---\n\n## Logs\n\n### Where\n\n## End\n",
        [
          'Line 5: nothing stands under "Mail": fill it in, or take the heading out.',
          'Line 12: nothing stands under "Where": fill it in, or take the heading out.',
          'Line 14: nothing stands under "End": fill it in, or take the heading out.',
        ],
      ],
    ],
  },
  find({ checklist: { sections, items }, lines }) {
    const options = new Set(items.flatMap((item) => item.options.map(({ line }) => line)));
    return sections.flatMap(({ line, level, title }, at) => {
      const next = sections[at + 1];
      if (at === 0 || options.has(line) || (next !== undefined && next.level > level)) return [];
      const end = next === undefined ? lines.length : next.line - 1;
      if (hasWords(lines, line, end)) return [];
      return [{ line, message: `nothing stands under "${cut(title, 120)}": fill it in, or take the heading out.` }];
    });
  },
} satisfies Finding;

/** Up to the first word: most headings have it on the next line. */
function hasWords(lines: readonly string[], from: number, end: number): boolean {
  let at = from;
  while (at < end && NOTHING.test(String(lines[at]))) at++;
  return at < end;
}
