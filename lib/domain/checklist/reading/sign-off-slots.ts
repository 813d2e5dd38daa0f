import type { Section } from "@/lib/domain/checklist/checklist";
import { isRole, type RoleReading, roles } from "@/lib/domain/checklist/meaning/roles";
import { doubt } from "./doubt";
import type { Outline } from "./outline";
import { claim, type Placed, type Reading } from "./reading";
import type { SlotLine } from "./slot-line";

type Written = SlotLine & { stage?: string | null };

/** Adds a slot. One that names nobody is for whoever the heading names; an ambiguous role is asked. */
export function addSlot(reading: Reading, outline: Outline, line: Written, at: { from: number; to: number }): Placed {
  const { label, stage = null } = line;
  const { section } = outline;
  const read = line.role === null ? headed(reading, outline, label) : roles(reading, line.role);
  const role = settled(reading, at.from, read);
  if (read.condition !== null) tellCondition(reading, at.from, role, read.condition);
  const slot = { role, label, line: at.from, block: section.title };
  const place = claim(reading, "sign-off", at, section.id);
  const placed = { slot, section, stage, late: late(reading, outline), place };
  reading.slots.push(placed);
  return placed;
}

/** Who a heading names; one that names nobody leaves it open. */
function headed(reading: Reading, { section, isTitle, purpose }: Outline, label: string): RoleReading {
  if (isRole(reading, section.title)) return roles(reading, section.title);
  const act = reading.says("roleAhead", label) === null ? "Approver" : label;
  const asked = roles(reading, act);
  const title = roles(reading, section.title).role;
  const says = reading.says("signOff", title) ?? reading.says("stageLast", title);
  return says === null && section.title !== "" && !isTitle && purpose === "signOff"
    ? { ...asked, candidates: [title, ...asked.candidates] }
    : asked;
}

function settled(reading: Reading, line: number, { role, candidates }: RoleReading): string {
  if (candidates.length === 0) return role;
  const message = `"${role}" can mean ${candidates.join(", ")}: choose the role that signs here.`;
  const answers = candidates.map((value) => ({ value, label: value }));
  return doubt(reading, { line, message, answers, proposed: null }) ?? role;
}

function tellCondition(reading: Reading, line: number, role: string, condition: string) {
  const message = `Line ${line}: "${role}" signs on a condition (${condition}): take it out of the stages where that does not hold.`;
  reading.problems.push({ line, message, ask: false });
}

/** The heading of the whole sign-off block, where it says that it stands after the launch. */
function late({ says }: Reading, outline: Outline): Section | null {
  let top = outline;
  while (top.parent?.purpose === "signOff") top = top.parent;
  const isLate = top.purpose === "signOff" && (top.after || says("closes", top.section.title) !== null);
  return isLate ? top.section : null;
}
