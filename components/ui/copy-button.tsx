"use client";

import { Copy } from "lucide-react";
import { useState } from "react";
import { Button } from "./button";

/** Copies a text and says whether it did: a browser may refuse, and has no clipboard where the address is not secure. */
export function CopyButton({ text }: { text: string }) {
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
    <Button size="small" onClick={() => void copy()}>
      <Copy aria-hidden="true" className="size-3.5" />
      <span aria-live="polite" className="min-w-9">
        {said}
      </span>
    </Button>
  );
}
