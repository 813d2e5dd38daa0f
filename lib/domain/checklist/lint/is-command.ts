import type { Code } from "@/lib/domain/checklist/checklist";
import type { Read } from "./finding";
import { lineAround } from "./line-around";

const SHELL =
  /^(?:|sh|bash|zsh|shell|console|terminal|text|txt|shell-session|powershell|ps1|bat|cmd|dockerfile|yaml|yml)$/i;
const COMMENT = /^\s*(?:#|\/\/|REM\b)/;
/** How far around a place the signs of a piece of code are looked for. */
const NEAR = 300;

type Known = Pick<Read, "checklist" | "lineAt">;

/** Tells whether what stands at a place, to its end, might be given to a shell: in a block of code or between signs of code. */
export function isCommand({ checklist, lineAt }: Known): Read["isCommand"] {
  let known: Set<number> | null = null;
  return (text, from, to) => {
    if (COMMENT.test(lineAround(text, from))) return false;
    known ??= linesOf(checklist);
    if (known.has(lineAt(from))) return true;
    return (
      /`[^`\n]{0,300}$/.test(text.slice(Math.max(0, from - NEAR), from)) &&
      /^[^`\n]{0,300}`/.test(text.slice(to, to + NEAR))
    );
  };
}

const linesOf = ({ items, sections }: Read["checklist"]): Set<number> => {
  const codes: Code[] = [
    ...items.flatMap(({ code, options }) => [...code, ...options.flatMap((option) => option.code)]),
    ...sections.flatMap(({ body }) => body.flatMap((piece) => (piece.kind === "code" ? [piece.code] : []))),
  ];
  return new Set(
    codes
      .filter(({ lang }) => SHELL.test(lang))
      .flatMap(({ line, to }) => Array.from({ length: to - line + 1 }, (_, index) => line + index)),
  );
};
