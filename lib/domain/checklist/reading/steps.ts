import { isAssignments } from "@/lib/domain/checklist/markup/is-assignments";
import type { Fence, Node } from "@/lib/domain/checklist/markup/node";
import { addItem } from "./add-item";
import { attach } from "./attach";
import { readForm } from "./forms";
import type { Outline } from "./outline";
import { claim, type Reading } from "./reading";
import { tableKind } from "./table-kind";

const notCommands =
  /^(?:json5?|ya?ml|toml|ini|env|dotenv|properties|xml|html|css|diff|te?xt|plaintext|output|log|mermaid|nginx|conf|hcl|csv|md|markdown)$/i;

/** Whether a section is a step: a heading with a command, without a box in it or below, in a section of work. */
export function isStep(reading: Reading, outline: Outline): boolean {
  const { boxed, purpose, nodes, isTitle, contingent } = outline;
  if (boxed || isTitle || purpose !== "work") return false;
  if (nodes.some((node) => node.kind === "table" && tableKind(reading, outline, node).items)) return false;
  const listed =
    ((!reading.boxes || contingent.of !== null) && nodes.some((node) => node.kind === "list")) || nodes.some(isStepped);
  return !listed && fences(nodes).some(isCommand);
}

/** Numbered steps with a command each are more than one. */
const isStepped = (node: Node) =>
  node.kind === "list" && node.ordered && node.bullets.filter(({ below }) => fences(below).some(isCommand)).length > 1;

const isCommand = ({ lang, text }: Fence) => !notCommands.test(lang) && !isAssignments(text);

function fences(nodes: readonly Node[]): Fence[] {
  return nodes.flatMap((node) => {
    if (node.kind === "code") return [node];
    return node.kind === "list" ? node.bullets.flatMap((bullet) => fences(bullet.below)) : [];
  });
}

/** Makes the item of a step; what stands under its heading belongs to it. */
export function readStep(reading: Reading, outline: Outline) {
  const { heading, words, contingent, nodes } = outline;
  const item = addItem(reading, outline, { kind: "step", at: heading, words, contingency: contingent.of });
  claim(reading, "step", heading, item.id);
  for (const node of nodes) if (!readForm(reading, outline, node)) attach(reading, [node], item, item.id);
}
