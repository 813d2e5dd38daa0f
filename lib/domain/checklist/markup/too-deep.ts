import type { Problem } from "@/lib/domain/checklist/checklist";

/** Tells the line, 0 for none, where lists and quotations nest so deep that markdown-it follows them no further. */
export function tooDeep(line: number): Problem[] {
  if (line < 1) return [];
  const message = `Line ${line}: lists or quotations nest too deep here: what stands deeper is kept as a note.`;
  return [{ line, message, ask: false }];
}
