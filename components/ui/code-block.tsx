"use client";

import type { ReactNode } from "react";
import { CopyButton } from "./copy-button";

/** `shown` stands for the same text, with marks in it; `text` is what is copied. */
type Props = { text: string; caption?: string; shown?: ReactNode };

/** Words for a machine, as they are, with a button that copies them. */
export function CodeBlock({ text, caption = "", shown }: Props) {
  return (
    <div className="overflow-hidden rounded-lg border border-rule bg-surface">
      <div className="flex min-h-8 items-center gap-2 border-b border-rule bg-sunk py-1 pr-1 pl-3 text-12 text-muted">
        <span className="min-w-0 flex-1">{caption}</span>
        <CopyButton text={text} />
      </div>
      <pre className="px-3 py-2 leading-5 wrap-anywhere whitespace-pre-wrap text-ink">{shown ?? text}</pre>
    </div>
  );
}
