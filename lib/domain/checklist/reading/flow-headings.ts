import type { Heading, Node, Paragraph } from "@/lib/domain/checklist/markup/node";
import type { Says } from "@/lib/domain/checklist/vocabulary/says";

/** Makes headings of bold lines that part flows ("**If GO:**", "**If ROLLBACK:**") where a section has several. */
export function flowHeadings(says: Says, nodes: readonly Node[]): Node[] {
  const flows = severalIn(says, nodes);
  let above = 1;
  return nodes.map((node) => {
    if (node.kind === "heading") above = node.level;
    if (node.kind !== "paragraph" || !flows.has(node)) return node;
    const text = node.text.replace(/^\*\*|\*\*$|:\*\*$|\*\*:$/g, "");
    const heading: Heading = { ...node, kind: "heading", text, level: Math.min(above + 1, 6) };
    return heading;
  });
}

/** The bold lines that name a flow, without those that stand alone below a heading. */
function severalIn(says: Says, nodes: readonly Node[]): Set<Node> {
  let above = 0;
  const below = new Map<number, Node[]>();
  for (const node of nodes) {
    if (node.kind === "heading") above = node.from;
    else if (node.kind === "paragraph" && isFlowLine(says, node)) {
      const found = below.get(above);
      if (found === undefined) below.set(above, [node]);
      else found.push(node);
    }
  }
  return new Set([...below.values()].filter(({ length }) => length > 1).flat());
}

function isFlowLine(says: Says, { text, from, to }: Paragraph): boolean {
  const bold = from === to && text.length < 200 ? /^\*\*([^*]+)\*\*:?$/.exec(text)?.[1] : undefined;
  return bold !== undefined && says("flow", bold.replace(/:$/, "").trim()) !== null;
}
