import type { Checklist } from "@/lib/domain/checklist/checklist";

/** Has the signatures of the document asked for under the names their roles were given. */
export function renameSigners(checklist: Checklist, renamed: Readonly<Record<string, string>>): Checklist {
  const names = new Map(Object.entries(renamed));
  if (names.size === 0) return checklist;
  return { ...checklist, slots: checklist.slots.map((slot) => ({ ...slot, role: names.get(slot.role) ?? slot.role })) };
}
