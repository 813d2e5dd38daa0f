import { type Item, type Option, plain } from "@/lib/domain/checklist/checklist";
import type { Node, Paragraph } from "@/lib/domain/checklist/markup/node";
import type { Says } from "@/lib/domain/checklist/vocabulary/says";
import { addItem } from "./add-item";
import { addOption } from "./add-option";
import { attach, type Holder } from "./attach";
import { readForm } from "./forms";
import type { Outline } from "./outline";
import { claim, type Reading } from "./reading";

/** Whether a section offers two options or more, as bold lines or as headings, none of which holds boxes of its own. */
export function isOptionSet(says: Says, { boxed, purpose, nodes, parts }: Outline): boolean {
  if (boxed || purpose !== "work") return false;
  return (
    nodes.filter((node) => isOptionLine(says, node)).length > 1 ||
    parts.filter((part) => isOptionPart(says, part)).length > 1
  );
}

/** Whether a section is one of the options of the section it stands in. */
export const isOptionPart = (says: Says, { bare, boxed }: Outline): boolean => !boxed && says("option", bare) !== null;

const isOptionLine = (says: Says, node: Node): node is Paragraph =>
  node.kind === "paragraph" && node.text.startsWith("**") && says("option", node.text.replaceAll("*", "")) !== null;

/** Makes one item of the section: its own words are the question, each option an answer to choose. */
export function readOptionSet(reading: Reading, outline: Outline) {
  const { heading, words, contingent, nodes, parts } = outline;
  const item = addItem(reading, outline, { kind: "option-set", at: heading, words, contingency: contingent.of });
  claim(reading, "option-set", heading, item.id);
  let holder: Holder = item;
  for (const node of nodes) {
    if (isOptionLine(reading.says, node)) holder = offer(reading, item, node);
    else if (!readForm(reading, outline, node)) attach(reading, [node], holder, item.id);
    item.to = node.to;
  }
  for (const part of parts.filter((each) => isOptionPart(reading.says, each))) readPart(reading, item, part);
}

function readPart(reading: Reading, item: Item, { heading, nodes, parts }: Outline) {
  const below = [...nodes, ...parts.flatMap(within)];
  attach(reading, below, offer(reading, item, heading), item.id);
  item.to = below.at(-1)?.to ?? heading.to;
}

/** Everything in a section below an option, its heading too, which then is one of the option's notes. */
function within({ heading, nodes, parts }: Outline): Node[] {
  return [heading, ...nodes, ...parts.flatMap(within)];
}

function offer(reading: Reading, item: Item, at: { text: string; from: number; to: number }): Option {
  const spans = reading.words(at.text);
  // A line that is bold as a whole carries its weight by being an option already.
  const words = spans.every((span) => typeof span === "object" && span.strong) ? [plain(spans)] : spans;
  claim(reading, "option-set", at, item.id);
  return addOption(item, words, at.from);
}
