"use client";

import { Check } from "lucide-react";
import type { ReactNode } from "react";

type Props = { pressed: boolean; onClick: () => void; children: ReactNode };

/** A choice that is on or off, one of several in a row. */
export function Chip({ pressed, onClick, children }: Props) {
  return (
    <button
      type="button"
      aria-pressed={pressed}
      onClick={onClick}
      className="target inline-flex max-w-full items-center gap-2 rounded-full border border-edge bg-surface px-3 py-1 text-left hover:border-muted aria-pressed:border-accent aria-pressed:bg-accent-wash aria-pressed:font-medium aria-pressed:text-accent"
    >
      {pressed ? <Check aria-hidden="true" className="size-4 flex-none" /> : null}
      <span className="min-w-0 wrap-anywhere">{children}</span>
    </button>
  );
}
