import type { Code } from "@/lib/domain/checklist/checklist";
import type { Says } from "@/lib/domain/checklist/vocabulary/says";

/** The command that a field or a column of that name holds ("Command: `npm ci`"); null where it holds other words. */
export function commandIn(says: Says, label: string, value: string, line: number): Code | null {
  if (says("itemCommand", label) === null) return null;
  const text = /^`{1,2}([^`]+)`{1,2}$/.exec(value)?.[1]?.trim();
  return text === undefined ? null : { lang: "", text, line, to: line };
}
