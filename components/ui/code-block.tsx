"use client";

import { Copy } from "lucide-react";
import { type ReactNode, useState } from "react";
import { Button } from "./button";

/** `shown` stands for the same text, with marks in it; `text` is what is copied. */
type Props = { text: string; caption?: string; shown?: ReactNode };

/** Words for a machine, as they are, with a button that copies them. */
export function CodeBlock({ text, caption = "", shown }: Props) {
  const [said, say] = useState("Copy");
  const copy = async () => {
    const done = await navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    );
    say(done ? "Copied" : "Select and copy by hand");
    setTimeout(() => say("Copy"), 2000);
  };
  return (
    <div className="overflow-hidden rounded-lg border border-rule bg-surface">
      <div className="flex min-h-8 items-center gap-2 border-b border-rule bg-sunk py-1 pr-1 pl-3 text-12 text-muted">
        <span className="min-w-0 flex-1">{caption}</span>
        <Button size="small" onClick={() => void copy()}>
          <Copy aria-hidden="true" className="size-3.5" />
          <span aria-live="polite" className="min-w-9">
            {said}
          </span>
        </Button>
      </div>
      <pre className="px-3 py-2 leading-5 wrap-anywhere whitespace-pre-wrap text-ink">{shown ?? text}</pre>
    </div>
  );
}
