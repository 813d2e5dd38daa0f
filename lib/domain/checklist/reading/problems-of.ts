import { type Checklist, type Item, type Problem, plain } from "@/lib/domain/checklist/checklist";
import { gateOf, isRequired, requiredLeaves } from "@/lib/domain/checklist/counts";

/** What a person should look at before a checklist is published. */
export function problemsOf(checklist: Checklist): Problem[] {
  return [
    ...nothingToTick(checklist),
    ...nothingToPrepare(checklist),
    ...launchesNowhere(checklist),
    ...decidedLate(checklist),
    ...answered(checklist),
  ];
}

const isLeaf = ({ group }: Item): boolean => !group;

function nothingToTick(checklist: Checklist): Problem[] {
  const { sections, lines, items } = checklist;
  if (items.some(isLeaf)) return [];
  const message = `Nothing to tick was found in ${lines} lines and ${sections.length} sections. Expected boxes ("- [ ] Back up the database") or, in a document without boxes, bullets.`;
  return [{ line: 1, message, ask: true }];
}

function nothingToPrepare(checklist: Checklist): Problem[] {
  const [point] = checklist.goPoints;
  if (point === undefined || !checklist.items.some(isLeaf)) return [];
  if (checklist.items.some((item) => isRequired(item) && gateOf(checklist, item) === "go")) return [];
  const { line, title } = point;
  const message = `Line ${line}: nothing to prepare stands before "${title}": choose where the launch begins.`;
  return [{ line, message, ask: true }];
}

/** Sections of which none launches: all is read as prepared, which a person may see otherwise. */
function launchesNowhere(checklist: Checklist): Problem[] {
  const { goPoints, sections } = checklist;
  if (goPoints.length > 0 || sections.length < 3) return [];
  const held = new Set(requiredLeaves(checklist, "go").map(({ section }) => section));
  if (held.size < 2) return [];
  const message =
    "Line 1: no heading says where the launch begins, so everything is answered before go: choose a line if part of it launches or follows.";
  return [{ line: 1, message, ask: false }];
}

// As teams of all languages write it.
const decision = /\bgo\s?[/–-]\s?no-?go\b/i;

/** What a go/no-go decision asks for is due before go; behind the launch it would be answered too late. */
function decidedLate(checklist: Checklist): Problem[] {
  const { sections, goLine } = checklist;
  const decided = sections.filter(
    ({ title, line, level }) => line > (goLine ?? line) && level > 1 && decision.test(title),
  );
  if (decided.length === 0) return [];
  const held = new Set<string | null>(requiredLeaves(checklist, "close").map(({ section }) => section));
  for (const { id, parent } of sections.toReversed()) if (held.has(id)) held.add(parent);
  const late = decided.find(({ id }) => held.has(id));
  if (late === undefined) return [];
  const message = `Line ${late.line}: "${late.title}" stands behind line ${goLine}, where the launch begins, so what it asks for is answered after go: choose where the launch begins.`;
  return [{ line: late.line, message, ask: false }];
}

// Above this, one line for each would bury everything else.
const told = 20;

/** What was answered in the document already, which no person of this deployment did. */
function answered({ items }: Checklist): Problem[] {
  const ticked = items.filter((item) => item.ticked);
  const struck = items.filter((item) => item.struck);
  return [...folded(ticked, "ticked", "is ticked"), ...folded(struck, "struck out", "is struck out or N/A")];
}

function folded(items: readonly Item[], several: string, one: string): Problem[] {
  const [first] = items;
  if (first === undefined || items.length <= told)
    return items.map(({ line, words }) => ({
      line,
      message: `Line ${line}: "${plain(words)}" ${one} in the document and comes in open.`,
      ask: false,
    }));
  const lines = ranges(items.map(({ line }) => line));
  const message = `${items.length} items are ${several} in the document and come in open: lines ${lines}.`;
  return [{ line: first.line, message, ask: false }];
}

/** "3–7, 9, 12–14", cut where it grows long. */
function ranges(lines: readonly number[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    if (last !== undefined && line <= last.to + 1) last.to = line;
    else runs.push({ from: line, to: line });
  }
  const shown = runs.slice(0, 30).map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`));
  return shown.join(", ") + (runs.length > shown.length ? ` and ${runs.length - shown.length} more places` : "");
}
