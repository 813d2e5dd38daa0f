import type { ComponentProps } from "react";

const EDGE =
  "block w-full rounded-lg border border-edge bg-surface px-3 py-[9px] text-ink placeholder:text-muted hover:border-muted aria-invalid:border-failed";

/** A line of text, a date, a number or a password. */
export function Input({ className, ...rest }: ComponentProps<"input">) {
  return <input {...rest} className={`${EDGE} min-h-10 pointer-coarse:min-h-11 ${className ?? ""}`} />;
}
