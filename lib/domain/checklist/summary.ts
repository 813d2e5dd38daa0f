import type { Checklist, Gate, Problem } from "./checklist";
import { leaves } from "./counts";

type Summary = {
  title: string;
  /** A language tag; null where the parser does not know it. */
  language: string | null;
  /** Leaves a person answers for, contingent ones too; the next three count among them. */
  items: number;
  optional: number;
  contingent: number;
  optionSets: number;
  goLine: number | null;
  stages: { name: string; gate: Gate; roles: string[] }[];
  /** As written, in document order. */
  windows: string[];
  /** How many blocks of each kind. */
  blocks: Record<string, number>;
  problems: { line: number; message: string }[];
  /** Lines that belong to no block, or to more than one. */
  unowned: number[];
};

/** What was read in a document, in numbers and names. */
export function summary(checklist: Checklist, problems: readonly Problem[]): Summary {
  const answered = leaves(checklist).filter(({ computed }) => computed === null);
  return {
    title: checklist.title,
    language: checklist.language ?? null,
    items: answered.length,
    optional: answered.filter(({ optional }) => optional).length,
    contingent: answered.filter(({ contingency }) => contingency !== null).length,
    optionSets: answered.filter(({ kind }) => kind === "option-set").length,
    goLine: checklist.goLine,
    stages: checklist.stages.map(({ name, gate, roles }) => ({ name, gate, roles: roles.map(({ role }) => role) })),
    windows: windows(checklist),
    blocks: kinds(checklist),
    problems: problems.map(({ line, message }) => ({ line, message })),
    unowned: unowned(checklist),
  };
}

/** Those of sections and items; what an item only has from the one above it is not written again. */
function windows({ sections, items }: Checklist): string[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  const own = items.filter(({ window, parent }) => window?.text !== byId.get(parent ?? "")?.window?.text);
  return [...sections, ...own].toSorted((a, b) => a.line - b.line).flatMap(({ window }) => window?.text ?? []);
}

function kinds({ blocks }: Checklist): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { kind } of blocks) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

function unowned({ blocks, lines }: Checklist): number[] {
  const owners = new Map<number, number>();
  for (const { from, to } of blocks) {
    for (let line = from; line <= to; line += 1) owners.set(line, (owners.get(line) ?? 0) + 1);
  }
  return Array.from({ length: lines }, (_, index) => index + 1).filter((line) => owners.get(line) !== 1);
}
