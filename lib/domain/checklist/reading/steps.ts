import { isAssignments } from "@/lib/domain/checklist/markup/is-assignments";
import type { Fence, Node } from "@/lib/domain/checklist/markup/node";
import { isUnwritten } from "@/lib/domain/checklist/meaning/is-unwritten";
import { addItem } from "./add-item";
import { attach } from "./attach";
import { readForm } from "./forms";
import type { Outline } from "./outline";
import { claim, type Reading } from "./reading";
import { tableKind } from "./table-kind";

const notCommands =
  /^(?:json5?|ya?ml|toml|ini|env|dotenv|properties|xml|html|css|diff|te?xt|plaintext|output|log|mermaid|nginx|conf|hcl|csv|md|markdown)$/i;

/** Whether a section of work without boxes below is a step: a heading with a command, or with a box of its own. */
export function isStep(reading: Reading, outline: Outline): boolean {
  const { boxed, purpose, nodes, isTitle, contingent } = outline;
  if (boxed || isTitle || purpose !== "work") return false;
  if (outline.box !== null) return true;
  if (nodes.some((node) => node.kind === "table" && tableKind(reading, outline, node).items)) return false;
  const listed =
    ((!reading.boxes || contingent.of !== null) && nodes.some((node) => node.kind === "list")) || nodes.some(isStepped);
  return !listed && fences(nodes).some(isCommand);
}

/** Numbered steps with a command are more than one. */
const isStepped = (node: Node) =>
  node.kind === "list" && node.ordered && node.bullets.length > 1 && fences([node]).some(isCommand);

const isCommand = ({ lang, text }: Fence) => !notCommands.test(lang) && !isAssignments(text) && !isUnwritten(text);

function fences(nodes: readonly Node[]): Fence[] {
  return nodes.flatMap((node) => {
    if (node.kind === "code") return [node];
    return node.kind === "list" ? node.bullets.flatMap((bullet) => fences(bullet.below)) : [];
  });
}

/** Makes the item of a step; what stands under its heading belongs to it. */
export function readStep(reading: Reading, outline: Outline) {
  const { heading, words, contingent, nodes } = outline;
  const kind = outline.box === null ? "step" : "item";
  const ticked = outline.box?.ticked === true;
  const item = addItem(reading, outline, { kind, at: heading, words, contingency: contingent.of, ticked });
  claim(reading, kind, heading, item.id);
  for (const node of nodes) if (!readForm(reading, outline, node)) attach(reading, [node], item, item.id);
}
