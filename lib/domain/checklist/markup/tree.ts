import type { Token } from "markdown-it";
import { box } from "./box";
import { blockTokens, deepest, type References } from "./markdown";
import type { Bullet, Node, Paragraph, Table } from "./node";

/** A list, one of its bullets, or the document, while it is open. */
type Frame = { ordered: boolean; mark: string; from: number; to: number; nodes: Node[]; bullets: Bullet[] };
type Building = {
  lines: readonly string[];
  stack: Frame[];
  top: Frame;
  rows: Table["rows"];
  row: string[];
  /** What holds words is opened by the token before them. */
  before: Token | null;
  deep: number;
};

/**
 * Nests the flat tokens that markdown-it reads the lines of a document as; the depth is bounded by its `maxNesting`.
 * `deep` is the first line that goes beyond it, 0 where there is none.
 */
export function tree(lines: readonly string[], references: References): { nodes: Node[]; deep: number } {
  const top: Frame = { ordered: false, mark: "", from: 1, to: 1, nodes: [], bullets: [] };
  const building: Building = { lines, stack: [], top, rows: [], row: [], before: null, deep: 0 };
  blockTokens(lines.join("\n"), references, (tokens) => {
    for (const token of tokens) add(building, token);
  });
  return { nodes: top.nodes, deep: building.deep };
}

function add(building: Building, token: Token) {
  switch (token.type) {
    case "inline":
      inline(building, token, building.before as Token);
      break;
    case "bullet_list_open":
    case "ordered_list_open":
    case "list_item_open":
      open(building, token);
      break;
    case "list_item_close":
      closeItem(building);
      break;
    case "bullet_list_close":
    case "ordered_list_close":
      closeList(building);
      break;
    default:
      leaf(building, token);
  }
  // The cells of a table have no lines of their own.
  if (token.level >= deepest - 1 && token.nesting === 1 && building.deep === 0 && token.map !== null)
    building.deep = place(token).from;
  building.before = token;
}

function place(token: Token) {
  const [from, to] = token.map as [number, number];
  return { from: from + 1, to: Math.max(from + 1, to) };
}

function put({ top }: Building, node: Node) {
  top.nodes.push(node);
  top.to = node.to;
}

function inline(building: Building, token: Token, before: Token) {
  const text = token.content;
  if (before.type === "heading_open") {
    const { from, to } = place(before);
    put(building, { kind: "heading", from, to, text, level: Number(before.tag.slice(1)) });
  } else if (before.type === "paragraph_open") {
    const { from, to } = place(before);
    put(building, { kind: "paragraph", from, to, text });
  } else building.row.push(text);
}

function leaf(building: Building, token: Token) {
  if (token.type === "fence" || token.type === "code_block") {
    const lang = token.info.trim().replace(/\s.*$/, "");
    put(building, { kind: "code", ...place(token), text: token.content.replace(/\n$/, ""), lang });
  } else if (token.type === "hr") {
    const at = place(token);
    const source = String(building.lines[at.from - 1]).trim();
    put(building, { kind: "rule", ...at, blank: source.endsWith("_"), length: source.length });
  } else if (token.type === "table_open") {
    building.rows = [];
    put(building, { kind: "table", ...place(token), rows: building.rows });
  } else if (token.type === "tr_open") {
    building.row = [];
    building.rows.push({ line: place(token).from, cells: building.row });
  }
}

function open(building: Building, token: Token) {
  const { from } = place(token);
  building.stack.push(building.top);
  const ordered = token.type === "ordered_list_open";
  building.top = { ordered, mark: token.info + token.markup, from, to: from, nodes: [], bullets: [] };
}

function closeItem(building: Building) {
  const closed = building.top;
  building.top = building.stack.pop() as Frame;
  building.top.bullets.push(bullet(closed));
  building.top.to = closed.to;
}

function closeList(building: Building) {
  const { ordered, from, to, bullets } = building.top;
  building.top = building.stack.pop() as Frame;
  put(building, { kind: "list", from, to, ordered, boxed: bullets.some((each) => each.boxed), bullets });
}

function bullet({ mark, from, to, nodes }: Frame): Bullet {
  const [first] = nodes;
  // A heading inside a bullet names what stands below it there, and opens no section.
  if (first?.kind !== "paragraph" && first?.kind !== "heading")
    return { mark, from, to, box: null, boxed: nodes.some(isBoxed), lead: null, below: nodes };
  const found = box(first.text);
  const { from: top, to: bottom } = first;
  const text = (found?.rest ?? first.text).replace(/^#{1,6} /, "");
  const lead: Paragraph = { kind: "paragraph", from: top, to: bottom, text };
  // What is left of them; most bullets are one line, and need no array more.
  nodes.shift();
  return { mark, from, to, box: found, boxed: found !== null || nodes.some(isBoxed), lead, below: nodes };
}

const isBoxed = (node: Node) => node.kind === "list" && node.boxed;
