import {
  Calculator,
  Circle,
  CircleDashed,
  CircleDot,
  ClipboardPen,
  Code,
  Contact,
  Flag,
  Hash,
  History,
  Link,
  List,
  ListTree,
  type LucideIcon,
  Minus,
  NotebookPen,
  Signature,
  Table,
  Target,
  Terminal,
  Text,
  Undo2,
  Variable,
} from "lucide-react";
import type { Block, BlockKind, Item } from "@/lib/domain/checklist/checklist";

type Kind = { word: string; icon: LucideIcon; tint: string };

const HEADING = "bg-kind-heading";
const ITEM = "bg-kind-item";
const FIELD = "bg-kind-field";
const CODE = "bg-kind-code";
const OPTION = "bg-kind-option";
const PROCEDURE = "bg-kind-procedure";

const KINDS: Record<BlockKind, Kind> = {
  title: { word: "Title", icon: Hash, tint: `${HEADING} font-semibold` },
  heading: { word: "Heading", icon: Hash, tint: `${HEADING} font-semibold` },
  item: { word: "Item", icon: Circle, tint: ITEM },
  group: { word: "Group", icon: ListTree, tint: ITEM },
  step: { word: "Step", icon: Terminal, tint: ITEM },
  "option-set": { word: "Options", icon: CircleDot, tint: OPTION },
  procedure: { word: "Procedure", icon: Undo2, tint: PROCEDURE },
  criterion: { word: "Criterion", icon: Target, tint: "" },
  code: { word: "Code", icon: Code, tint: CODE },
  note: { word: "Note", icon: Text, tint: "" },
  table: { word: "Table", icon: Table, tint: "" },
  contact: { word: "Contact", icon: Contact, tint: "" },
  link: { word: "Link", icon: Link, tint: "" },
  "env-variable": { word: "Variable", icon: Variable, tint: CODE },
  field: { word: "Details", icon: ClipboardPen, tint: FIELD },
  "sign-off": { word: "Signature", icon: Signature, tint: FIELD },
  "status-choice": { word: "Outcome", icon: Flag, tint: FIELD },
  "notes-area": { word: "Notes", icon: NotebookPen, tint: FIELD },
  contents: { word: "Contents", icon: List, tint: HEADING },
  "version-history": { word: "History", icon: History, tint: HEADING },
  rule: { word: "Rule", icon: Minus, tint: "" },
};

/** The word, the sign and the tint of a block; an item says how it counts. */
export function kindOf(block: Block, item: Item | undefined): Kind {
  const kind = KINDS[block.kind];
  if (!item) return kind;
  if (item.contingency) return { word: "Action", icon: Undo2, tint: PROCEDURE };
  if (item.computed) return { word: "Computed", icon: Calculator, tint: OPTION };
  return item.optional ? { word: "Optional", icon: CircleDashed, tint: kind.tint } : kind;
}
