import type { Block, BlockKind, Item } from "@/lib/domain/checklist/checklist";

type Kind = { word: string; tint: string };

const HEADING = "bg-kind-heading";
const ITEM = "bg-kind-item";
const FIELD = "bg-kind-field";
const CODE = "bg-kind-code";

const KINDS: Record<BlockKind, Kind> = {
  title: { word: "Title", tint: `${HEADING} font-semibold` },
  heading: { word: "Heading", tint: `${HEADING} font-semibold` },
  item: { word: "Item", tint: ITEM },
  group: { word: "Group", tint: ITEM },
  step: { word: "Step", tint: ITEM },
  "option-set": { word: "Option set", tint: "bg-kind-option" },
  procedure: { word: "Procedure", tint: "bg-kind-procedure" },
  criterion: { word: "Criterion", tint: "" },
  code: { word: "Code", tint: CODE },
  note: { word: "Note", tint: "" },
  table: { word: "Table", tint: "" },
  contact: { word: "Contact", tint: "" },
  link: { word: "Link", tint: "" },
  "env-variable": { word: "Variable", tint: CODE },
  field: { word: "Details", tint: FIELD },
  "sign-off": { word: "Signature", tint: FIELD },
  "status-choice": { word: "Outcome", tint: FIELD },
  "notes-area": { word: "Notes area", tint: FIELD },
  contents: { word: "Contents", tint: HEADING },
  "version-history": { word: "History", tint: HEADING },
  rule: { word: "Rule", tint: "" },
};

/** The word and the tint of a block; an item says how it counts. */
export function kindOf(block: Block, item: Item | undefined): Kind {
  const kind = KINDS[block.kind];
  if (!item) return kind;
  if (item.contingency) return { word: "Action", tint: KINDS.procedure.tint };
  if (item.computed) return { word: "Computed", tint: KINDS["option-set"].tint };
  return item.optional ? { ...kind, word: "Optional" } : kind;
}
