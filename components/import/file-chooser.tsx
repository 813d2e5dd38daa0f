"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import type { ButtonTone } from "@/components/ui/button-class";
import type { Incoming } from "./use-drafts";

type Props = {
  pending: boolean;
  take: (incoming: Incoming[]) => void;
  /** Whether more than one may be chosen. */
  several?: boolean;
  tone?: ButtonTone;
  children: ReactNode;
};

/** A button that opens the browser's own file chooser. The same file may be chosen again after it was mended. */
export function FileChooser({ pending, take, several, tone, children }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const takeChosen = () => {
    const files = [...(input.current?.files ?? [])];
    if (input.current) input.current.value = "";
    take(files.map((content) => ({ fileName: content.name, content })));
  };
  const first = useRef(takeChosen);
  // A quick hand chooses before the page has come to life.
  useEffect(() => first.current(), []);
  return (
    <>
      <Button {...(tone ? { tone } : {})} pending={pending} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        multiple={several}
        accept=".md,.markdown,.mdx,.txt,.text,.adoc,.asciidoc,.rst,.org,text/*"
        className="sr-only"
        tabIndex={-1}
        aria-label="The document"
        onChange={takeChosen}
      />
    </>
  );
}
