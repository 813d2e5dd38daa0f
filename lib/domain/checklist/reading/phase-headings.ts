import type { Heading, List, Node, Paragraph } from "@/lib/domain/checklist/markup/node";
import { windows } from "@/lib/domain/checklist/meaning/windows";
import type { Says } from "@/lib/domain/checklist/vocabulary/says";

/**
 * Makes headings of the bold lines before boxes ("**Pre-launch (T-1 day)**:", "**Launch day:**") of a section where one
 * of them names a phase.
 */
export function phaseHeadings(says: Says, nodes: readonly Node[]): Node[] {
  const phases = new Set<Node>();
  let level = 1;
  let labels: Node[] = [];
  let named = false;
  const close = () => {
    if (named) for (const label of labels) phases.add(label);
    labels = [];
    named = false;
  };
  for (const [index, node] of nodes.entries()) {
    if (node.kind === "heading") close();
    if (!isLabel(node, nodes[index + 1])) continue;
    labels.push(node);
    named ||= isPhase(says, label(node));
  }
  close();
  return nodes.map((node) => {
    if (node.kind === "heading") ({ level } = node);
    if (node.kind !== "paragraph" || !phases.has(node)) return node;
    const heading: Heading = { ...node, kind: "heading", text: label(node), level: Math.min(level + 1, 6) };
    return heading;
  });
}

const bold = /^\*\*[^*]{2,80}?\*\*:?$/;

const isLabel = (node: Node, next: Node | undefined): node is Paragraph =>
  node.kind === "paragraph" && node.from === node.to && isBoxed(next) && bold.test(node.text);

const isBoxed = (node: Node | undefined): node is List => node?.kind === "list" && node.boxed;

const label = ({ text }: Paragraph): string => text.replace(/^\*\*|:?\*\*:?$/g, "");

const isPhase = (says: Says, text: string): boolean =>
  says("before", text) !== null ||
  says("after", text) !== null ||
  says("launchWindow", text) !== null ||
  windows(says, text, false)?.from != null;
