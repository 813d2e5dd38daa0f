import type { Bullet, List, Node, Paragraph } from "./node";

const numbered = /^(\*\*|__)\d{1,2}[.)]\s{1,3}(?=[^*_]{1,200}\1)/;

/** Makes a list of paragraphs that are numbered in bold ("**1. Drain.** Wait until …") with what stands below each. */
export function boldSteps(nodes: readonly Node[]): Node[] {
  const read: Node[] = [];
  let run: Node[] = [];
  for (const node of nodes) {
    if (node.kind === "heading" || node.kind === "rule") {
      read.push(...listed(run), node);
      run = [];
    } else if (run.length > 0 || isNumbered(node)) run.push(node);
    else read.push(node);
  }
  return [...read, ...listed(run)];
}

const isNumbered = (node: Node): node is Paragraph => node.kind === "paragraph" && numbered.test(node.text);

/** The list that the steps of a section make; where boxes stand below them they part the boxes and are no steps. */
function listed(run: Node[]): Node[] {
  if (run.length === 0) return run;
  const starts = run.flatMap((node, index) => (isNumbered(node) ? [{ node, index }] : []));
  const steps = starts.map(({ node, index }, at) => step(node, run.slice(index + 1, starts[at + 1]?.index)));
  const [first, ...others] = steps;
  if (first === undefined || others.length === 0 || run.some(isBoxed)) return [...run];
  const to = Math.max(...steps.map((each) => each.to));
  const list: List = { kind: "list", from: first.from, to, ordered: true, boxed: false, bullets: steps };
  return [list];
}

const isBoxed = (node: Node): boolean => node.kind === "list" && node.boxed;

function step(node: Paragraph, below: Node[]): Bullet {
  const mark = node.text.slice(2).split(/\s/, 1).join("");
  const lead: Paragraph = { ...node, text: node.text.replace(numbered, "$1") };
  return { mark, from: node.from, to: below.at(-1)?.to ?? node.to, box: null, boxed: false, lead, below };
}
