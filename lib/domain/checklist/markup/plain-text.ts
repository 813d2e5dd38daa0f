import { labelled } from "./labelled";
import type { Heading, List, Node, Paragraph } from "./node";

/**
 * Gives a document the headings it means where it has none but its title: a short first line is the title, numbered
 * lines that each introduce a list of bullets ("1) Security") are sections, and so is a line before a list that is bold,
 * in brackets or ends in a colon, and a bold line or one of capitals before anything. In a document with headings of its
 * own, a bold line before boxes is one of the next rank.
 */
export function plainText(nodes: readonly Node[]): readonly Node[] {
  const headings = nodes.filter((node) => node.kind === "heading");
  const [only] = headings;
  if (headings.length > 1 || (only !== undefined && nodes[0] !== only)) return withParts(nodes);
  return nodes.map((node, index) => {
    if (index === 0 && isTitle(node)) return heading(node, 1);
    return introduces(node, nodes[index + 1]) ? heading(node, 2) : node;
  });
}

function withParts(nodes: readonly Node[]): Node[] {
  let level = 1;
  return nodes.map((node, index) => {
    const next = nodes[index + 1];
    if (node.kind === "heading") ({ level } = node);
    const isPart = next?.kind === "list" && next.boxed && oneLine(node) && node.text.length <= 80;
    return isPart && /^(?:\*\*|__)[^*_:]+(?:\*\*|__)$/.test(node.text) ? heading(node, Math.min(6, level + 1)) : node;
  });
}

const oneLine = (node: Node): node is Paragraph => node.kind === "paragraph" && node.from === node.to;

const isTitle = (node: Node): node is Paragraph =>
  oneLine(node) && node.text.length <= 120 && !/[.:;,!?_]$/.test(node.text) && !labelled(node.text)?.bold;

const before = /^(?:\*\*|__)[^*_]+(?:\*\*|__):?$|^[^_[\]]+:$|^\[[^[\]]{2,}\]:?$/;
const anywhere = /^(?:\*\*|__)[^*_:]+(?:\*\*|__)$|^(?=.*\p{Lu}{2})[\p{Lu}\p{N} &/(),.–—-]+:?$/u;

function introduces(node: Node, next: Node | undefined): node is List | Paragraph {
  if (node.kind === "list") return next?.kind === "list" && !next.ordered && isNumberedLine(node);
  if (!oneLine(node) || node.text.length > 80) return false;
  return next?.kind === "list"
    ? before.test(node.text) || anywhere.test(node.text)
    : anywhere.test(node.text) && next !== undefined;
}

function isNumberedLine({ ordered, bullets }: List): boolean {
  const [only, another] = bullets;
  return ordered && another === undefined && only?.lead != null && only.below.length === 0 && !only.boxed;
}

function heading(node: List | Paragraph, level: number): Heading {
  const { from, to } = node;
  const text = node.kind === "list" ? node.bullets.map(({ mark, lead }) => `${mark} ${lead?.text}`) : [node.text];
  const words = text.join("").replace(/^\[([^[\]]+)\](:?)$/, "$1$2");
  return { kind: "heading", from, to, text: words, level };
}
