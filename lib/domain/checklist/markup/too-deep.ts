import type { Token } from "markdown-it";
import type { Problem } from "@/lib/domain/checklist/checklist";

/** Where lists and quotations nest so deep that markdown-it follows them no further: what is deeper stays a note. */
export function tooDeep(tokens: readonly Token[], most: number): Problem[] {
  const token = tokens.find(({ nesting, level }) => nesting === 1 && level >= most - 1);
  const line = (token?.map?.[0] ?? -1) + 1;
  if (line < 1) return [];
  const message = `Line ${line}: lists or quotations nest too deep here: what stands deeper is kept as a note.`;
  return [{ line, message, ask: false }];
}
