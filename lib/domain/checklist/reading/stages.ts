import type { Gate, Section, Stage } from "@/lib/domain/checklist/checklist";
import { defaultStages } from "@/lib/domain/checklist/default-stages";
import { bareTitle } from "@/lib/domain/checklist/meaning/bare-title";
import type { Says } from "@/lib/domain/checklist/vocabulary/says";
import { cut } from "@/lib/domain/cut";
import { doubt } from "./doubt";
import type { Placed, Reading } from "./reading";

type Block = { name: string; gate: Gate; order: number | null; last: boolean; roles: string[] };

/**
 * The stages a document's slots make: one for each heading they stand under or stage they name, in the order of their
 * numbers where all have one, else of the document, a final one last. A go gate that none decides gets the default ones.
 */
export function stages(reading: Reading): Stage[] {
  const blocks = blocksOf(reading);
  const isCounted = blocks.every(({ last, order }) => last || order !== null);
  const rank = ({ last, order }: Block) => (last ? Number.POSITIVE_INFINITY : isCounted ? Number(order) : 0);
  const ordered = blocks.toSorted((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b))).map(stage);
  return ordered.some(({ gate }) => gate === "go") ? ordered : [...defaultStages(), ...ordered];
}

function blocksOf(reading: Reading): Block[] {
  const gates = new Map<Section, Gate>();
  const blocks = new Map<string, Block>();
  const seen = new Set<string>();
  const waiting = new Set(reading.problems.flatMap(({ ask, line }) => (ask ? [line] : [])));
  for (const placed of reading.slots) {
    const { slot, section, stage } = placed;
    const gate = gateOf(reading, placed, gates);
    if (seen.has(`${gate} ${slot.role}`)) {
      const message = `Line ${slot.line}: "${slot.role}" signs twice in this document; the first place counts.`;
      // Who has still to be named may turn out to be another.
      if (!waiting.has(slot.line)) reading.problems.push({ line: slot.line, message, ask: false });
      continue;
    }
    seen.add(`${gate} ${slot.role}`);
    const key = `${section.id} ${stage ?? ""}`;
    const block = blocks.get(key) ?? opened(reading.says, placed, gate);
    blocks.set(key, block);
    block.roles.push(slot.role);
  }
  return [...blocks.values()];
}

/** What a block decides is asked once where it stands after the launch; else it is go (domain.md rule 3). */
function gateOf(reading: Reading, { late }: Placed, known: Map<Section, Gate>): Gate {
  if (late === null) return "go";
  const gate = known.get(late) ?? asked(reading, late);
  known.set(late, gate);
  return gate;
}

function asked(reading: Reading, { line, title }: Section): Gate {
  const message = `"${title}" stands after the launch; its signatures decide whether to launch unless you let them decide the close.`;
  const answers = [
    { value: "go", label: "They decide go" },
    { value: "close", label: "They decide the close" },
  ];
  return doubt(reading, { line, message, answers, proposed: "go" }) === "close" ? "close" : "go";
}

function opened(says: Says, { section, stage }: Placed, gate: Gate): Block {
  const title = stage ?? bareTitle(section.title);
  const name = stage === null ? section.title : /^\d+$/.test(stage) ? `Stage ${stage}` : stage;
  return { name, gate, order: orderOf(says, title), last: says("stageLast", title) !== null, roles: [] };
}

/** "2", "Level 2", "Stage 2: management". */
function orderOf(says: Says, title: string): number | null {
  const [, word = "", digits] = /^(\p{L}{0,20})\.? ?(\d{1,3})(?![\p{L}\d])/u.exec(title) ?? [];
  return digits !== undefined && (word === "" || says("columnStage", word) !== null) ? Number(digits) : null;
}

const stage = ({ name, gate, roles }: Block, index: number): Stage => ({
  id: `st${index + 1}`,
  name: cut(name, 80).trim() || "Sign-off",
  gate,
  roles: roles.map((role) => ({ role, sections: null })),
});
