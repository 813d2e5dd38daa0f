"use client";

import { ChevronRight } from "lucide-react";
import { useState } from "react";
import { CodeBlock } from "@/components/ui/code-block";

export const RUN_IT_YOURSELF = "From the document. Run it yourself; Countersign never does.";

/** A command by its first line; opened, the whole of it with a copy button. */
export function CodeFold({ text }: { text: string }) {
  const [open, setOpen] = useState(false);
  const lines = text.split("\n");
  return (
    <div className={open ? "min-w-0 flex-1 pb-2" : "min-w-0"}>
      <button
        type="button"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        className="ml-auto flex max-w-full items-center gap-2 py-1 text-12 text-muted hover:text-ink pointer-coarse:min-h-11"
      >
        <code className="min-w-0 truncate">
          {lines.find((line) => line.trim() && !/^(#|--|\/\/)/.test(line)) ?? lines[0]}
        </code>
        <span className="whitespace-nowrap">{lines.length === 1 ? "1 line" : `${lines.length} lines`}</span>
        <ChevronRight aria-hidden="true" className={`size-4 flex-none ${open ? "rotate-90" : ""}`} />
      </button>
      {open ? <CodeBlock text={text} caption={RUN_IT_YOURSELF} /> : null}
    </div>
  );
}
