import type { Problem } from "@/lib/domain/checklist/checklist";
import type { Part } from "@/lib/domain/checklist/markup/formats/format";
import { alerts } from "./alerts";
import { boxes } from "./boxes";
import { drawnHeadings } from "./drawn-headings";
import { html } from "./html";
import { indentation } from "./indentation";
import { runs } from "./runs";
import { shallow } from "./shallow";
import { uncommented } from "./uncommented";
import { hiddenIn, hides, visible } from "./visible";

type Tidied = { lines: string[]; parts: Part[]; problems: Problem[] };

/** Writes what documents say in spellings of their own as Markdown has it, line for line; code stays as it is. */
export function tidied(source: readonly string[]): Tidied {
  const { lines, code, unclosed } = uncommented(source);
  const nested = lines.findIndex((line, index) => flattened(line, code[index]) !== null);
  const flat = nested < 0 ? lines : lines.map((line, index) => flattened(line, code[index]) ?? line);
  const drawn = drawnHeadings({ lines: flat, code });
  const plain = html({ lines: drawn.lines, code });
  const bulleted = runs({ lines: alerts({ lines: plain, code }), code });
  const read = indentation({ lines: boxes({ lines: bulleted, code }), code });
  const problems = [
    ...told(unclosed[0] ?? 0, "the comment that begins here never ends, so it is read as text"),
    ...told(
      nested + 1 || read.deep,
      "lists or quotations nest too deep to be followed here; what is deeper is read as one level",
    ),
  ];
  return { lines: shown(read.lines, source, problems), parts: drawn.parts, problems };
}

const flattened = (line: string, isCode: boolean | undefined): string | null => (isCode ? null : shallow(line));

const told = (line: number, what: string): Problem[] =>
  line === 0 ? [] : [{ line, message: `Line ${line}: ${what}.`, ask: false }];

const MOST_TOLD = 20;

function shown(lines: string[], source: readonly string[], problems: Problem[]): string[] {
  if (!source.some(hides)) return lines;
  const told: Problem[] = [];
  for (const [index, text] of source.entries()) {
    const signs = told.length < MOST_TOLD ? hiddenIn(text) : [];
    const line = index + 1;
    const named = signs.slice(0, 5).join(", ");
    const message = `Line ${line}: it holds characters that are not seen (${named}); they are shown as ⟨${signs[0]}⟩.`;
    if (signs.length > 0) told.push({ line, message, ask: false });
  }
  problems.push(...told);
  return lines.map(visible);
}
