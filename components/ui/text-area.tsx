import type { ComponentProps } from "react";

/** Several lines of text; grows with what is written where the browser can. */
export function TextArea({ className, ...rest }: ComponentProps<"textarea">) {
  return (
    <textarea
      rows={2}
      {...rest}
      className={`block field-sizing-content max-h-72 min-h-16 w-full resize-y rounded-lg border border-edge bg-surface px-3 py-[9px] text-ink placeholder:text-muted hover:border-muted aria-invalid:border-failed ${className ?? ""}`}
    />
  );
}
