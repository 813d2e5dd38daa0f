"use client";

import { type ComponentProps, type ReactNode, useId } from "react";

type Props = Omit<ComponentProps<"input">, "type" | "children"> & { label: ReactNode; hint?: ReactNode };

/** A box to tick, with its words as its label. */
export function Checkbox({ label, hint, ...rest }: Props) {
  const id = useId();
  return (
    <label className="grid min-h-(--target) grid-cols-[16px_minmax(0,1fr)] items-start gap-x-3 py-1">
      <input
        type="checkbox"
        {...rest}
        aria-labelledby={id}
        aria-describedby={hint ? `${id}-hint` : undefined}
        className="my-0.5 size-4 accent-accent"
      />
      <span>
        <span id={id}>{label}</span>
        {hint ? (
          <span id={`${id}-hint`} className="block text-12 text-muted">
            {hint}
          </span>
        ) : null}
      </span>
    </label>
  );
}
