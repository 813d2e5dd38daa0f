import type { Token } from "markdown-it";
import { box } from "./box";
import type { Bullet, List, Node, Paragraph, Table } from "./node";

/** A list, one of its bullets, or the document, while it is open. */
type Frame = { type: string; mark: string; from: number; to: number; nodes: Node[]; bullets: Bullet[] };
type Building = { lines: readonly string[]; stack: Frame[]; top: Frame; rows: Table["rows"]; row: string[] };

const opens: ReadonlySet<string> = new Set(["bullet_list_open", "ordered_list_open", "list_item_open"]);
const closes: ReadonlySet<string> = new Set(["bullet_list_close", "ordered_list_close", "list_item_close"]);

/** Nests markdown-it's flat tokens. The depth is bounded by its `maxNesting`. */
export function tree(tokens: readonly Token[], lines: readonly string[]): Node[] {
  const top: Frame = { type: "document", mark: "", from: 1, to: 1, nodes: [], bullets: [] };
  const building: Building = { lines, stack: [], top, rows: [], row: [] };
  let before: Token | undefined;
  for (const token of tokens) {
    if (opens.has(token.type)) open(building, token);
    else if (closes.has(token.type)) close(building);
    // What holds words is opened by the token before them.
    else if (token.type === "inline") inline(building, token, before as Token);
    else leaf(building, token);
    before = token;
  }
  return top.nodes;
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
  building.top = { type: token.type, mark: token.info + token.markup, from, to: from, nodes: [], bullets: [] };
}

function close(building: Building) {
  const closed = building.top;
  building.top = building.stack.pop() as Frame;
  if (closed.type === "list_item_open") {
    building.top.bullets.push(bullet(closed));
    building.top.to = closed.to;
  } else put(building, list(closed));
}

function list({ type, from, to, bullets }: Frame): List {
  const boxed = bullets.some((each) => each.boxed);
  return { kind: "list", from, to, ordered: type === "ordered_list_open", boxed, bullets };
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
  const below = nodes.slice(1);
  return { mark, from, to, box: found, boxed: found !== null || below.some(isBoxed), lead, below };
}

const isBoxed = (node: Node) => node.kind === "list" && node.boxed;
