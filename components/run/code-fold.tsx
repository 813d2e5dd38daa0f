"use client";

import { ChevronRight } from "lucide-react";
import { useState } from "react";
import { fillPlaceholders } from "@/lib/domain/variable/fill-placeholders";
import { FilledCode } from "./filled-code";
import { useVariables } from "./variables-context";

/** A command by its first line; opened, the whole of it with a copy button. */
export function CodeFold({ text }: { text: string }) {
  const [open, setOpen] = useState(false);
  const variables = useVariables() ?? {};
  const lines = text.split("\n");
  const first = lines.find((line) => line.trim() && !/^(#|--|\/\/)/.test(line)) ?? lines[0] ?? "";
  return (
    <div className={open ? "min-w-0 flex-1 pb-2" : "min-w-0"}>
      <button
        type="button"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        className="ml-auto flex max-w-full items-center gap-2 py-1 text-12 text-muted hover:text-ink pointer-coarse:min-h-11"
      >
        <code className="min-w-0 truncate">
          {fillPlaceholders(first, variables)
            .map((piece) => piece.text)
            .join("")}
        </code>
        <span className="whitespace-nowrap">{lines.length === 1 ? "1 line" : `${lines.length} lines`}</span>
        <ChevronRight aria-hidden="true" className={`size-4 flex-none ${open ? "rotate-90" : ""}`} />
      </button>
      {open ? <FilledCode text={text} /> : null}
    </div>
  );
}
