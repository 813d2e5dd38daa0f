import { labelled } from "./labelled";
import type { Heading, List, Node, Paragraph } from "./node";

/**
 * Gives a document without headings the ones it means: a short first line is the title, numbered lines that each
 * introduce a list of bullets ("1) Security") are sections, and so is a bold line or one ending in a colon before a list.
 */
export function plainText(nodes: readonly Node[]): readonly Node[] {
  if (nodes.some((node) => node.kind === "heading")) return nodes;
  return nodes.map((node, index) => {
    if (index === 0 && isTitle(node)) return heading(node, 1);
    return introduces(node, nodes[index + 1]) ? heading(node, 2) : node;
  });
}

const oneLine = (node: Node): node is Paragraph => node.kind === "paragraph" && node.from === node.to;

const isTitle = (node: Node): node is Paragraph =>
  oneLine(node) && node.text.length <= 120 && !/[.:;,!?_]$/.test(node.text) && !labelled(node.text)?.bold;

function introduces(node: Node, next: Node | undefined): node is List | Paragraph {
  if (next?.kind !== "list") return false;
  if (node.kind === "list") return !next.ordered && isNumberedLine(node);
  return oneLine(node) && node.text.length <= 80 && /^\*\*[^*]+\*\*:?$|^[^_[\]]+:$/.test(node.text);
}

function isNumberedLine({ ordered, bullets }: List): boolean {
  const [only, another] = bullets;
  return ordered && another === undefined && only?.lead != null && only.below.length === 0 && !only.boxed;
}

function heading(node: List | Paragraph, level: number): Heading {
  const { from, to } = node;
  const text = node.kind === "list" ? node.bullets.map(({ mark, lead }) => `${mark} ${lead?.text}`) : [node.text];
  return { kind: "heading", from, to, text: text.join(""), level };
}
