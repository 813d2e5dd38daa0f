"use client";

import type { ReactNode } from "react";
import { askedPlace } from "./asked-place";

type Props = { line: number; id?: string; className?: string; onFocus?: () => void; children: ReactNode };

/** A link to a line of the document, which may not be drawn yet. */
export function LineLink({ line, children, ...rest }: Props) {
  return (
    <a
      {...rest}
      href={`#L${line}`}
      onClick={(event) => {
        event.preventDefault();
        askedPlace.set({ line, side: "document" });
      }}
    >
      {children}
    </a>
  );
}
