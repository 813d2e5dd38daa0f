import type { Answer, Problem } from "@/lib/domain/checklist/checklist";
import type { Fence, Node } from "./node";

/** A text in which some blocks of code were opened, null where none is, and what is told or asked about them. */
export type Opened = { lines: string[] | null; problems: Problem[] };

type Kind = "closed" | "unclosed" | "indented";
type Doubt = { fence: Fence; kind: Kind; boxed: boolean };
/** How each block is to be read, by its line; `readings` are a person's answers. */
export type Opening = { boxed: boolean; readings: Readonly<Record<string, string>> };

const boxLine =
  /^[ \t>]{0,100}(?:(?:[-*+•]|\d{1,4}[.)])[ \t]{0,8})?(?:\[[ \t\u00A0]{0,3}[xX]?[ \t\u00A0]{0,3}\](?![([:])[ \t]{0,8}\S|[☐□⬜▢◻🔲☑☒]\uFE0F?\s)/mu;
const words = /^(?:|md|markdown|gfm|commonmark|te?xt|plain|plaintext|none|checklist|todo|tasks?)$/i;

/**
 * Opens blocks of code that hold the checklist itself ("copy the text below into a ticket"): those with boxes, where no
 * box stands elsewhere, and those a person wants to be read so. A fence that is never closed is told.
 */
export function codeBlocks(lines: readonly string[], nodes: readonly Node[], opening: Opening): Opened {
  let opened: string[] | null = null;
  const problems: Problem[] = [];
  for (const fence of fences(nodes)) {
    const kind = kindOf(lines, fence);
    const doubt = { fence, kind, boxed: boxLine.test(fence.text) };
    if (!isDoubtful(doubt, opening)) continue;
    const problem = doubt.boxed ? asked(doubt, opening) : told(fence);
    problems.push(problem);
    if (problem.chosen !== "document") continue;
    opened ??= [...lines];
    open(opened, fence, kind);
  }
  return { lines: opened, problems };
}

function fences(nodes: readonly Node[]): Fence[] {
  const found: Fence[] = [];
  gather(nodes, found);
  return found;
}

function gather(nodes: readonly Node[], found: Fence[]) {
  for (const node of nodes) {
    if (node.kind === "code") found.push(node);
    else if (node.kind === "list") for (const { below } of node.bullets) gather(below, found);
  }
}

const prefix = /^(?:[\s>]{0,400}(?:(?:[-*+]|\d{1,9}[.)])\s{1,20}){0,8})/;

function kindOf(lines: readonly string[], { from, to }: Fence): Kind {
  const first = String(lines[from - 1]).replace(prefix, "");
  const [sign] = /^(?:`{3,}|~{3,})/.exec(first) ?? [];
  if (sign === undefined) return "indented";
  const last = String(lines[to - 1])
    .replace(/^[\s>]{0,400}/, "")
    .trimEnd();
  const closes = to > from && last.startsWith(sign) && last === sign.charAt(0).repeat(last.length);
  return closes ? "closed" : "unclosed";
}

function isDoubtful({ fence, kind, boxed }: Doubt, opening: Opening): boolean {
  if (kind === "unclosed") return true;
  if (!boxed) return false;
  return kind === "indented" || (!opening.boxed && words.test(fence.lang));
}

const told = ({ from, to }: Fence): Problem => ({
  line: from,
  message: `Line ${from}: the fence that begins here is never closed, so all to line ${to} is code.`,
  ask: false,
});

const what: Record<Kind, string> = {
  closed: "the boxes of this document stand in a fence, as text to be copied",
  unclosed: "the fence that begins here is never closed, and boxes stand below it",
  indented: "boxes are indented so far here that Markdown takes them for code",
};
const noun: Record<Kind, string> = { closed: "fence", unclosed: "rest", indented: "lines" };

function asked({ fence, kind }: Doubt, { boxed, readings }: Opening): Problem {
  const line = fence.from;
  const answers: Answer[] = [
    { value: "document", label: `Read the ${noun[kind]} as the checklist` },
    { value: "code", label: `Leave ${kind === "indented" ? "them" : "it"} as code` },
  ];
  const answer = answers.find(({ value }) => value === readings[line])?.value;
  const chosen = answer ?? (boxed ? "code" : "document");
  const reading = chosen === "document" ? "read as the checklist" : "left as code";
  const message = `Line ${line}: ${what[kind]} (to line ${fence.to}): ${reading}.`;
  return { line, message, ask: kind === "unclosed" && answer === undefined, answers, chosen };
}

/** Takes off the marks of a fence, or what its lines are indented by. */
function open(lines: string[], { from, to }: Fence, kind: Kind) {
  const inside = lines.slice(from - 1, to);
  const filled = inside.filter((line) => line.trim() !== "");
  const depth = filled.reduce((least, line) => Math.min(least, line.length - line.trimStart().length), Infinity);
  for (const [index, line] of inside.entries()) {
    const isMark = kind !== "indented" && (index === 0 || (kind === "closed" && index === inside.length - 1));
    lines[from - 1 + index] = isMark ? "" : line.slice(depth);
  }
}
