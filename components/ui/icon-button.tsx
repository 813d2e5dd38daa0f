"use client";

import type { ComponentProps, ReactNode } from "react";

type Props = Omit<ComponentProps<"button">, "children"> & { label: string; children: ReactNode };

/** A button that is only an icon; `label` is its name for everybody. */
export function IconButton({ label, children, className, ...rest }: Props) {
  return (
    <button
      type="button"
      title={label}
      {...rest}
      className={`inline-flex h-8 min-w-8 items-center justify-center gap-2 rounded-lg px-2 text-quiet hover:bg-sunk hover:text-ink pointer-coarse:h-11 pointer-coarse:min-w-11 [&_svg]:size-4 ${className ?? ""}`}
    >
      {children}
      <span className="sr-only">{label}</span>
    </button>
  );
}
