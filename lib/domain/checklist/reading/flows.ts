import type { Answer } from "@/lib/domain/checklist/checklist";
import type { Node } from "@/lib/domain/checklist/markup/node";
import { cut } from "@/lib/domain/cut";
import { doubt } from "./doubt";
import type { Outline } from "./outline";
import type { Reading } from "./reading";

/**
 * Finds sections side by side of which not all apply ("Patch release", "Major release"), notes on which condition each
 * does and asks which are kept. Those that a person leaves out are only read.
 */
export function markFlows(reading: Reading, outlines: readonly Outline[]) {
  const tops = outlines.filter(({ parent }) => parent === null);
  markAmong(reading, tops, false);
  for (const { nodes, parts } of outlines) if (parts.length > 1) markAmong(reading, parts, isPick(reading, nodes));
}

function markAmong(reading: Reading, parts: readonly Outline[], picked: boolean) {
  if (parts.length < 2) return;
  const flows = parts.filter((part) => isFlow(reading, part, picked) && (picked || hasWork(part)));
  if (flows.length > 1) mark(reading, flows);
}

/** Words right above the parts that tell to keep one of them. */
const isPick = ({ says }: Reading, nodes: readonly Node[]): boolean =>
  nodes.slice(-3).some((node) => node.kind === "paragraph" && says("pickOne", node.text) !== null);

const isFlow = ({ says }: Reading, { bare, purpose, isTitle }: Outline, picked: boolean): boolean =>
  !isTitle && purpose === "work" && (picked || says("flow", bare) !== null);

/** A place for a reason ("If NO-GO: ____") is no flow. */
const hasWork = ({ nodes, parts }: Outline): boolean =>
  parts.length > 0 || nodes.some(({ kind }) => kind === "list" || kind === "table" || kind === "code");

/** What is done if things go wrong is no choice: it waits until that is declared. */
function mark(reading: Reading, flows: readonly Outline[]) {
  const apart = flows.filter(({ contingent }) => contingent.of === null);
  for (const { section, bare } of apart) section.condition = cut(bare.replace(/:$/, ""), 80).trim();
  const [first] = apart;
  if (first === undefined || apart.length < 2) return;
  const kept = asked(reading, first, apart);
  for (const flow of apart) if (kept !== "all" && kept !== flow.section.condition) leaveOut(flow);
}

function asked(reading: Reading, { section }: Outline, flows: readonly Outline[]): string {
  const named = flows.map((flow) => `"${flow.section.condition}" (line ${flow.section.line})`).join(", ");
  const message = `${named} are read as flows of which not all apply: keep all, each with its condition, or only one.`;
  const only = flows.map((flow): Answer => {
    const value = String(flow.section.condition);
    return { value, label: `Only ${value}` };
  });
  const answers = [{ value: "all", label: "Keep all" }, ...only];
  return doubt(reading, { line: section.line, message, answers, proposed: "all" });
}

function leaveOut(outline: Outline) {
  outline.leftOut = true;
  outline.purpose = "remarks";
  for (const part of outline.parts) leaveOut(part);
}

/** Gives the items of such sections, at any depth, their condition. */
export function settleFlows(reading: Reading, outlines: readonly Outline[]) {
  const conditions = new Map<string, string>();
  for (const { section } of outlines) {
    const condition = section.condition ?? conditions.get(section.parent ?? "");
    if (condition !== undefined) conditions.set(section.id, condition);
  }
  if (conditions.size === 0) return;
  for (const item of reading.items) item.condition ??= conditions.get(item.section) ?? null;
}
