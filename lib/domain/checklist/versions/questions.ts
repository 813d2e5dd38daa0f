import type { Problem } from "@/lib/domain/checklist/checklist";
import { type Match, NEW, SAME } from "./carrying/carry";
import { quoted } from "./quoted";

const MOST = 50;

/**
 * What to ask about items that may be one of the version before, as problems with answers. One line is asked one thing:
 * `asked` are those that are asked something already. Of very many the rest is new, which is said.
 */
export function questions(doubtful: readonly Match[], version: number, asked: ReadonlySet<number>): Problem[] {
  const open = doubtful.filter(({ line }) => !asked.has(line));
  return [...open.slice(0, MOST).map((match) => question(match, version)), ...rest(open.slice(MOST), version)];
}

function question({ line, words, candidates, chosen }: Match, version: number): Problem {
  const same = candidates.map((one) => ({
    value: `${SAME}${one.id}`,
    label: `The same as ${quoted(one.words)} (line ${one.line})`,
  }));
  const message = `Line ${line}: ${quoted(words)} may be an item of version ${version}. If it is, its answers carry over.`;
  return { line, message, ask: true, answers: [...same, { value: NEW, label: "A new item" }], chosen };
}

function rest(open: readonly Match[], version: number): Problem[] {
  return open.slice(0, 1).map(({ line }) => ({
    line,
    message: `Line ${line}: this and ${open.length - 1} items below resemble items of version ${version} too; they are taken as new.`,
    ask: false,
  }));
}
