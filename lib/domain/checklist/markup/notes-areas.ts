import { labelled } from "./labelled";
import type { Node, Paragraph, Rule } from "./node";

const isBlank = (node: Node | undefined): node is Rule => node?.kind === "rule" && node.blank;

/**
 * Joins lines of underscores, which Markdown takes for breaks, into places to write. A label before them names the
 * place; without one, a single short line stays the break that it may be.
 */
export function notesAreas(nodes: readonly Node[]): Node[] {
  const joined: Node[] = [];
  let first: Rule | null = null;
  for (const [index, node] of nodes.entries()) {
    if (!isBlank(node)) joined.push(node);
    else {
      first ??= node;
      if (isBlank(nodes[index + 1])) continue;
      joined.push(...area(joined, first, node));
      first = null;
    }
  }
  return joined;
}

/** What takes the place of the lines from `first` to `last`; a label is taken off the paragraph before them. */
function area(joined: Node[], first: Rule, last: Rule): Node[] {
  const { to } = last;
  const before = joined.at(-1);
  const label = before?.kind === "paragraph" ? labelOf(before) : null;
  if (before?.kind !== "paragraph" || label === null)
    return first === last && first.length < 10 ? [first] : [{ kind: "area", from: first.from, to, text: "Notes" }];
  joined.pop();
  if (before.from < before.to)
    joined.push({ ...before, to: before.to - 1, text: before.text.slice(0, before.text.lastIndexOf("\n")) });
  return [{ kind: "area", from: before.to, to, text: label }];
}

function labelOf({ text }: Paragraph): string | null {
  const found = labelled(text.slice(text.lastIndexOf("\n") + 1));
  return found?.value === "" ? found.label : null;
}
