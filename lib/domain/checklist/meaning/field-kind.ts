import type { Field } from "@/lib/domain/checklist/checklist";
import type { Says } from "@/lib/domain/checklist/vocabulary/says";

/** The kind of a blank, by the words of its label. */
export function fieldKind(says: Says, label: string): Field["kind"] {
  if (says("fieldBy", label)) return "person";
  if (says("fieldNotes", label)) return "notes";
  if (says("fieldTime", label)) return "time";
  if (says("fieldDate", label)) return "date";
  if (says("fieldVersion", label)) return "version";
  return says("fieldPerson", label) ? "person" : "text";
}
