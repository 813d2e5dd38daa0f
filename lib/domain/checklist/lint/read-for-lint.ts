import type { Checklist } from "@/lib/domain/checklist/checklist";
import type { Says } from "@/lib/domain/checklist/vocabulary/says";
import { headingsByAnchor } from "./anchors";
import type { Read } from "./finding";
import { indexIn } from "./index-in";
import { isCommand } from "./is-command";

/** Makes of a document what its findings look at. */
export function readForLint(checklist: Checklist, lines: readonly string[], says: Says): Read {
  const text = lines.join("\n");
  const starts = once(() => startsOf(lines));
  const lineAt = (place: number) => indexIn(starts(), place) + 1;
  const base = { checklist, lines, text, says, lineAt };
  return {
    ...base,
    blockAt: blocks(base),
    anchors: once(() => headingsByAnchor(checklist)),
    isCommand: isCommand(base),
  };
}

function startsOf(lines: readonly string[]): Uint32Array {
  const starts = new Uint32Array(lines.length);
  let at = 0;
  for (const [index, line] of lines.entries()) {
    starts[index] = at;
    at += line.length + 1;
  }
  return starts;
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function blocks({ checklist, lines, lineAt }: Pick<Read, "checklist" | "lines" | "lineAt">): Read["blockAt"] {
  const texts = new Map<number, string>();
  const starts = once(() => checklist.blocks.map(({ from }) => from));
  return (place) => {
    const at = indexIn(starts(), lineAt(place));
    const known = texts.get(at);
    if (known !== undefined) return known;
    const blocks = checklist.blocks.slice(at, at + 1);
    const text = blocks.flatMap(({ from, to }) => lines.slice(from - 1, to)).join("\n");
    texts.set(at, text);
    return text;
  };
}
