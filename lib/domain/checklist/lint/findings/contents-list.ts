import type { Section } from "@/lib/domain/checklist/checklist";
import { cut } from "@/lib/domain/cut";
import { anchorOf, headingAt } from "../anchors";
import type { Finding, Found, Read } from "../finding";

const ENTRY = /^\s*(?:[-*+]|\d{1,3}(?:\.\d{1,3}){0,3}[.)]?)\s+(?:\[([^\]]{1,300})\]\(#([^)\s]{1,300})\)|(.{1,300}))/;

/** A contents list that leaves out a heading, or names one that is not there. */
export default {
  examples: {
    good: [
      "# T\n\n## Contents\n\n1. [Back up](#back-up)\n2. [Deploy it](#deploy-it)\n\n## Back up\n\n- [ ] a\n\n## Deploy it\n\n- [ ] b\n\n## Contacts\n\nNobody.\n",
      "# T\n\n- [ ] a\n",
    ],
    bad: [
      [
        "# T\n\n## Contents\n\n- [Back up](#back-up)\n- [Cache](#cache)\n- [Deploy](#deploy)\n\n## Back up\n\n- [ ] a\n\n## Mail\n\n- [ ] m\n\n## Deploy\n\n- [ ] b\n",
        [
          'Line 6: the contents list names "Cache", but no heading does: take it out or correct it.',
          'Line 13: "Mail" is not in the contents list that begins on line 5: add it.',
        ],
      ],
      [
        "# T\n\n## Contents\n\n1. Back up\n2. Cache\n\n## 1. Back up\n\n- [ ] a\n",
        ['Line 6: the contents list names "Cache", but no heading does: take it out or correct it.'],
      ],
    ],
  },
  find(read) {
    const entries = entriesOf(read);
    if (entries.length === 0) return [];
    const anchors = read.anchors();
    const unnumbered = new Map([...anchors].map(([anchor, line]) => [numberless(anchor), line]));
    const lineOf = ({ text, link }: Entry) =>
      link === undefined ? unnumbered.get(numberless(anchorOf(text))) : headingAt(anchors, link);
    const reached = new Map(entries.map((entry) => [entry, lineOf(entry)]));
    const [first] = entries;
    if (first === undefined || entries.every((entry) => reached.get(entry) === undefined)) return [];
    const known = new Set(reached.values());
    const extra = entries
      .filter((entry) => reached.get(entry) === undefined)
      .map(({ line, text }) => ({
        line,
        message: `the contents list names "${text}", but no heading does: take it out or correct it.`,
      }));
    return [...extra, ...missing(read.checklist.sections, known, first.line)];
  },
} satisfies Finding;

type Entry = { line: number; text: string; link: string | undefined };

const entriesOf = ({ checklist, lines }: Read): Entry[] =>
  checklist.blocks
    .filter(({ kind }) => kind === "contents")
    .flatMap(({ from, to }) => lines.slice(from - 1, to).map((text, index) => ({ text, line: from + index })))
    .flatMap(({ text, line }) => {
      const [, name, link, bare = ""] = ENTRY.exec(text) ?? [];
      const said = (name ?? bare).replace(/[*_`]/g, "").trim();
      return said === "" ? [] : [{ line, text: said, link }];
    });

const numberless = (anchor: string): string => anchor.replace(/^(?:\d{1,3}-?){1,4}-(?=\D)/, "");

/** What stands behind the last that is listed, such as contacts, is often left out on purpose. */
function missing(sections: readonly Section[], known: ReadonlySet<number | undefined>, at: number): Found[] {
  const listed = sections.filter(({ line }) => known.has(line));
  const levels = new Set(listed.map(({ level }) => level));
  const from = Number(listed[0]?.line);
  const to = Number(listed.at(-1)?.line);
  return sections
    .filter(({ line, level }) => line > from && line < to && levels.has(level) && !known.has(line))
    .map(({ line, title }) => ({
      line,
      message: `"${cut(title, 120)}" is not in the contents list that begins on line ${at}: add it.`,
    }));
}
