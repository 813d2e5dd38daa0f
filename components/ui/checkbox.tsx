import type { ComponentProps, ReactNode } from "react";

type Props = Omit<ComponentProps<"input">, "type" | "children"> & { label: ReactNode; hint?: ReactNode };

/** A box to tick, with its words as its label. */
export function Checkbox({ label, hint, ...rest }: Props) {
  return (
    <label className="grid min-h-(--target) grid-cols-[16px_minmax(0,1fr)] items-start gap-x-3 py-1">
      <input type="checkbox" {...rest} className="my-0.5 size-4 accent-accent" />
      <span>
        {label}
        {hint ? <span className="block text-12 text-muted">{hint}</span> : null}
      </span>
    </label>
  );
}
