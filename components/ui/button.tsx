"use client";

import type { ComponentProps } from "react";
import { type ButtonSize, type ButtonTone, buttonClass } from "./button-class";

type Props = Omit<ComponentProps<"button">, "disabled"> & {
  tone?: ButtonTone;
  size?: ButtonSize;
  /** The act is on its way: pressing again does nothing. */
  pending?: boolean;
  /** Why it cannot be pressed now; it stays focusable, so that the reason can be read. */
  off?: string | null;
};

/** A button that acts. Its words begin with a verb. */
export function Button({ tone, size, pending, off, onClick, className, ...rest }: Props) {
  const idle = !pending && !off;
  return (
    <button
      type="button"
      {...rest}
      className={`${buttonClass(tone, size)} ${className ?? ""}`}
      aria-disabled={idle ? undefined : true}
      aria-busy={pending || undefined}
      title={off ?? rest.title}
      onClick={(event) => {
        if (idle) onClick?.(event);
        else event.preventDefault();
      }}
    />
  );
}
