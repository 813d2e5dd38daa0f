import type { Checklist, Contingency, Section } from "@/lib/domain/checklist/checklist";
import { gateOf, isCounted } from "@/lib/domain/checklist/counts";

/** Where a part stands: before go, after go, only if its procedure is declared, or with nothing to answer in it. */
export type PartGroup = "before" | "after" | "if-declared" | "reading";

/** A stretch of the checklist with a name of its own; `sections` are the ids of what stands in it, in document order. */
export type Part = { id: string; title: string; group: PartGroup; sections: string[] };

/** A part longer than this is hard to hold in the head; its sub-sections are parts then. */
const LONG = 30;

type Kind = "before" | "after" | Contingency;

/** What stands in a section and below it. */
type Node = { section: Section; below: Node[]; own: Set<Kind>; kinds: Set<Kind>; counted: number };

/** How the run page and the report cut a checklist, in document order. Every section belongs to exactly one part. */
export function parts(checklist: Checklist): Part[] {
  const roots = tree(checklist);
  const [title, ...more] = roots;
  // A single heading over everything is the document's title, not a part of it.
  if (title && more.length === 0 && title.below.length > 0) return cutBelow(title, true);
  return roots.flatMap(cut);
}

function tree(checklist: Checklist): Node[] {
  const nodes = new Map<string, Node>();
  for (const section of checklist.sections) {
    nodes.set(section.id, { section, below: [], own: new Set(), kinds: new Set(), counted: 0 });
  }
  for (const item of checklist.items) {
    if (item.group) continue;
    const node = nodes.get(item.section);
    node?.own.add(item.contingency ?? (gateOf(checklist, item) === "close" ? "after" : "before"));
    if (node && isCounted(item) && !item.contingency) node.counted += 1;
  }
  return gather(nodes);
}

/** Sections come before those below them, so reading backwards meets every node after all of its own below. */
function gather(nodes: ReadonlyMap<string, Node>): Node[] {
  const roots: Node[] = [];
  for (const node of [...nodes.values()].reverse()) {
    for (const kind of node.own) node.kinds.add(kind);
    const parent = node.section.parent === null ? undefined : nodes.get(node.section.parent);
    (parent?.below ?? roots).unshift(node);
    if (!parent) continue;
    for (const kind of node.kinds) parent.kinds.add(kind);
    parent.counted += node.counted;
  }
  return roots;
}

function cut(node: Node): Part[] {
  if (node.below.length === 0 || node.kinds.size === 0) return [whole(node)];
  if (isWhole(node)) return node.kinds.size === 1 ? [whole(node)] : peel(node);
  return cutBelow(node, false);
}

/** Whether a section may stay in one piece, but for the procedures in it. */
function isWhole(node: Node): boolean {
  const gates = [...node.kinds].filter(isGate);
  if (gates.length === 0) return node.kinds.size === 1;
  const windows = node.below.some(({ section, kinds }) => section.window !== null && kinds.size > 0);
  return gates.length === 1 && !windows && node.counted <= LONG;
}

const isGate = (kind: Kind): boolean => kind === "before" || kind === "after";

/** What stands directly under the heading stays with the first; a sub-section with nothing to answer with the one before. */
function cutBelow(node: Node, top: boolean): Part[] {
  const found: Part[] = [];
  const waiting: string[] = [node.section.id];
  if (node.own.size > 0) found.push({ ...whole(node), group: groupOf(node.own), sections: waiting.splice(0) });
  for (const child of node.below) {
    if (child.kinds.size > 0) found.push(...withFirst(waiting.splice(0), cut(child)));
    else if (top) found.push(...withFirst(waiting.splice(0), [whole(child)]));
    else (found.at(-1)?.sections ?? waiting).push(...idsOf(child));
  }
  return found;
}

const withFirst = (sections: readonly string[], found: readonly Part[]): Part[] =>
  found.map((part, at) => (at === 0 ? { ...part, sections: [...sections, ...part.sections] } : part));

/** The procedures become parts of their own; everything else stays together under its heading. */
function peel(node: Node): Part[] {
  const peeled = new Set<Node>();
  const kept: string[] = [];
  const walk = (at: Node): void => {
    if (at !== node && at.kinds.size === 1 && [...at.kinds].every((kind) => !isGate(kind))) {
      peeled.add(at);
      return;
    }
    kept.push(at.section.id);
    for (const child of at.below) walk(child);
  };
  walk(node);
  const group = groupOf(new Set([...node.kinds].filter(isGate)));
  return [{ ...whole(node), group, sections: kept }, ...[...peeled].map(whole)];
}

const whole = (node: Node): Part => ({
  id: node.section.id,
  title: node.section.title,
  group: groupOf(node.kinds),
  sections: idsOf(node),
});

const idsOf = ({ section, below }: Node): string[] => [section.id, ...below.flatMap(idsOf)];

function groupOf(kinds: ReadonlySet<Kind>): PartGroup {
  if (kinds.has("before")) return "before";
  if (kinds.has("after")) return "after";
  return kinds.size > 0 ? "if-declared" : "reading";
}
