"use client";

import { type ReactNode, useRef } from "react";
import { Button } from "@/components/ui/button";
import type { ButtonTone } from "@/components/ui/button-class";

type Props = {
  pending: boolean;
  take: (fileName: string, content: Blob) => Promise<void>;
  tone?: ButtonTone;
  children: ReactNode;
};

/** A button that opens the browser's own file chooser. The same file may be chosen again after it was mended. */
export function FileChooser({ pending, take, tone, children }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...(tone ? { tone } : {})} pending={pending} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".md,.markdown,.txt,text/markdown,text/plain"
        className="sr-only"
        tabIndex={-1}
        aria-label="The document"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = "";
          if (file) void take(file.name, file);
        }}
      />
    </>
  );
}
