import { type Checklist, type Problem, plain } from "@/lib/domain/checklist/checklist";
import { leaves, requiredLeaves } from "@/lib/domain/checklist/counts";

/** What a person should look at before a checklist is published. */
export function problemsOf(checklist: Checklist): Problem[] {
  return [...nothingToTick(checklist), ...nothingToPrepare(checklist), ...ticked(checklist)];
}

function nothingToTick(checklist: Checklist): Problem[] {
  if (leaves(checklist).length > 0) return [];
  const { sections, lines } = checklist;
  const message = `Nothing to tick was found in ${lines} lines and ${sections.length} sections. Expected boxes ("- [ ] Back up the database") or, in a document without boxes, bullets.`;
  return [{ line: 1, message, ask: true }];
}

function nothingToPrepare(checklist: Checklist): Problem[] {
  const [point] = checklist.goPoints;
  if (point === undefined || leaves(checklist).length === 0 || requiredLeaves(checklist, "go").length > 0) return [];
  const { line, title } = point;
  const message = `Line ${line}: nothing to prepare stands before "${title}": choose where the launch begins.`;
  return [{ line, message, ask: true }];
}

function ticked({ items }: Checklist): Problem[] {
  return items
    .filter((item) => item.ticked)
    .map(({ line, words }) => ({
      line,
      message: `Line ${line}: "${plain(words)}" is ticked in the document and comes in open.`,
      ask: false,
    }));
}
