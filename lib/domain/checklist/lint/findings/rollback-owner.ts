import type { Section } from "@/lib/domain/checklist/checklist";
import { leaves } from "@/lib/domain/checklist/counts";
import { cut } from "@/lib/domain/cut";
import type { Finding, Read } from "../finding";

const SOMEBODY =
  /(?:^|[\s(])@\w|\b(?:owners?|owned by|responsible|contact|decides?|decision|on-?call|lead|manager|engineers?|administrator|operator|officer|director|commander|team|dba|sre|cto|approv\w{1,5}|authori[sz]\w{1,6}|called by|notify|escalat\w{1,5})\b/i;

/** Whoever writes down less than this knows each other. */
const FEWEST = 8;
const eight = Array.from({ length: FEWEST }, (_, n) => `- [ ] Check service ${n}\n`).join("");

/** A rollback that nobody decides and nobody carries out. */
export default {
  english: true,
  examples: {
    good: [
      `# T\n\n${eight}\n## Rollback\n\nDecided by the release manager.\n\n1. Stop it\n`,
      `# T\n\n${eight}\n## Rollback\n\n### Steps\n\n- [ ] @anna stops it\n`,
      `# T\n\n${eight}\n## Rollback\n`,
      "# T\n\n- [ ] a\n\n## Rollback\n\n1. Stop it\n",
    ],
    bad: [
      [
        `# T\n\n${eight}\n## Rollback\n\n### If it fails\n\n1. Roll back the image\n\n## Contacts\n\n- Anna, release manager\n`,
        ['Line 12: "Rollback" names nobody: say who decides to go back, and who does it.'],
      ],
    ],
  },
  find(read) {
    const all = read.checklist.sections;
    if (leaves(read.checklist).length < FEWEST) return [];
    const inside = new Set<string>();
    return all.flatMap((section, at) => {
      if (!isBack(read, section)) return [];
      const known = inside.has(String(section.parent));
      inside.add(section.id);
      if (known) return [];
      const lines = read.lines.slice(section.line, endOf(all, at, read.lines.length));
      if (lines.every((line) => line.trim() === "") || lines.some((line) => SOMEBODY.test(line.slice(0, 600))))
        return [];
      const message = `"${cut(section.title, 120)}" names nobody: say who decides to go back, and who does it.`;
      return [{ line: section.line, message }];
    });
  },
} satisfies Finding;

/** The last line of a section and of all below it. */
function endOf(all: readonly Section[], at: number, last: number): number {
  const level = Number(all[at]?.level);
  let next = at + 1;
  while (next < all.length && Number(all[next]?.level) > level) next++;
  return next < all.length ? Number(all[next]?.line) - 1 : last;
}

const isBack = ({ says }: Read, { contingency, title }: Section): boolean =>
  contingency === "rollback" || says("rollback", title) !== null;
