import type { Checklist } from "@/lib/domain/checklist/checklist";
import { headingAt } from "../anchors";
import type { Finding } from "../finding";
import { folded } from "../folded";

const LINK = /\]\(#([^)\s]{1,300})\)/g;
const NAMED = /\b(?:id|name)=["']([^"'\n]{1,200})["']|\{#([\w.:-]{1,200})\}/g;

/** A link to a heading that is not there. The contents list has a finding of its own. */
export default {
  examples: {
    good: [
      '# T\n\n- [ ] See [the back-up](#2-back-up) and [here](#here) and [it](#%C3%BCber-uns)\n\n## 2. Back up\n\n<a id="here"></a> x\n\n## Über uns\n\nWe.\n',
    ],
    bad: [
      [
        "# T\n\n- [ ] See [x](#back-up)\n- [ ] And [y](#back-up) and [z](#%ZZ)\n",
        [
          'Line 3: a link leads to "#back-up" (also on line 4), but no heading is called so: correct it.',
          'Line 4: a link leads to "#%ZZ", but no heading is called so: correct it.',
        ],
      ],
    ],
  },
  find({ checklist, text, lineAt, anchors }) {
    const all = [...text.matchAll(LINK)];
    if (all.length === 0) return [];
    const contents = linesOf(checklist);
    const links = all
      .map(({ 0: whole, index }) => ({ key: whole.slice(3, -1), line: lineAt(index) }))
      .filter(({ line }) => !contents.has(line));
    if (links.length === 0) return [];
    const named = new Set([...text.matchAll(NAMED)].flatMap((match) => match.slice(1)));
    const dead = links.filter(({ key }) => !named.has(key) && headingAt(anchors(), key) === undefined);
    return folded(
      dead,
      (link, others) => `a link leads to "#${link}"${others}, but no heading is called so: correct it.`,
    );
  },
} satisfies Finding;

const linesOf = ({ blocks }: Checklist): Set<number> =>
  new Set(
    blocks
      .filter(({ kind }) => kind === "contents")
      .flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, index) => from + index)),
  );
