"use client";

import { useEffect, useMemo, useRef, useState } from "react";
import { askedPlace } from "@/components/import/asked-place";
import { kindOf } from "@/components/import/kind-of";
import { useStore } from "@/lib/client/store";
import type { Block, Checklist, Item } from "@/lib/domain/checklist/checklist";

/** The height of a line in pixels: lines are not wrapped, so that numbers and text stay side by side. */
const LINE = 20;
const ABOVE = 8;

type Props = {
  value: string;
  write: (value: string) => void;
  /** The line the caret stands in. */
  line: number;
  at: (line: number) => void;
  /** What the lines became when they were last read. */
  checklist: Checklist | null;
};

/** A document as text, with the number of each line and the kind of block that begins there. */
export function SourceField({ value, write, line, at, checklist }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [view, setView] = useState({ top: 0, height: 900 });
  const count = useMemo(() => value.split("\n").length, [value]);
  const begins = useBegins(checklist);
  useCaretAt(field, value);
  const look = () => {
    const { scrollTop = 0, clientHeight = 900 } = field.current ?? {};
    setView({ top: scrollTop, height: clientHeight });
  };
  const first = Math.max(0, Math.floor((view.top - ABOVE) / LINE) - 2);
  const shown = Math.min(count - first, Math.ceil(view.height / LINE) + 4);
  return (
    <div className="relative min-h-0 min-w-0 bg-surface max-sm:h-[60dvh]">
      <div
        aria-hidden="true"
        className="pointer-events-none absolute inset-y-0 left-0 w-36 overflow-hidden max-sm:w-16"
      >
        {Array.from({ length: Math.max(0, shown) }, (_, each) => {
          const number = first + each + 1;
          return (
            <div
              key={number}
              className={`absolute inset-x-0 flex h-5 gap-2 text-12 leading-5 ${number === line ? "bg-sunk text-ink" : "text-muted"}`}
              style={{ top: ABOVE + (number - 1) * LINE - view.top }}
            >
              <span className="w-11 flex-none pr-1 text-right">{number}</span>
              <Begins block={begins.get(number)} />
            </div>
          );
        })}
      </div>
      <textarea
        ref={field}
        aria-label="The document"
        spellCheck={false}
        wrap="off"
        value={value}
        onChange={(event) => write(event.target.value)}
        onScroll={look}
        onSelect={(event) => at(lineAt(event.currentTarget))}
        className="absolute inset-0 block size-full resize-none overflow-auto bg-transparent py-2 pr-4 pl-38 font-mono text-12 leading-5 text-ink focus-visible:-outline-offset-2 max-sm:pl-18"
      />
    </div>
  );
}

type Begin = { block: Block; item: Item | undefined };

function Begins({ block: begin }: { block: Begin | undefined }) {
  if (!begin) return null;
  const { word, icon: Icon } = kindOf(begin.block, begin.item);
  return (
    <>
      <Icon className="mt-1 size-3 flex-none" />
      <span className="truncate max-sm:hidden">{word}</span>
    </>
  );
}

function useBegins(checklist: Checklist | null): Map<number, Begin> {
  return useMemo(() => {
    const items = new Map(checklist?.items.map((item) => [item.id, item]));
    const all = checklist?.blocks ?? [];
    return new Map(all.map((block) => [block.from, { block, item: block.ref ? items.get(block.ref) : undefined }]));
  }, [checklist]);
}

/** Puts the caret to the line that was asked for. */
function useCaretAt(field: { current: HTMLTextAreaElement | null }, value: string) {
  const wanted = useStore(askedPlace, null);
  const text = useRef(value);
  text.current = value;
  useEffect(() => {
    const element = field.current;
    if (wanted?.side !== "document" || !element) return;
    const before = text.current.split("\n").slice(0, wanted.line - 1);
    const start = before.reduce((sum, each) => sum + each.length + 1, 0);
    element.focus();
    element.setSelectionRange(start, start);
    element.scrollTop = Math.max(0, (wanted.line - 1) * LINE - element.clientHeight / 2);
  }, [wanted, field]);
  useEffect(() => askedPlace.set(null), []);
}

function lineAt({ value, selectionStart }: HTMLTextAreaElement): number {
  let line = 1;
  for (let at = value.indexOf("\n"); at >= 0 && at < selectionStart; at = value.indexOf("\n", at + 1)) line += 1;
  return line;
}
