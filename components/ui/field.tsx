"use client";

import { type ReactNode, useId } from "react";

/** What a control inside a `Field` spreads on itself to be named and described. */
export type Control = {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
  required: boolean;
};

type Props = {
  label: ReactNode;
  hint?: ReactNode;
  error?: string | null | undefined;
  optional?: boolean | string;
  children: (control: Control) => ReactNode;
};

/** A label, one control, its hint and what is wrong with it, wired together. */
export function Field({ label, hint, error, optional, children }: Props) {
  const id = useId();
  const described = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ");
  return (
    <div>
      <label htmlFor={id} className="block pb-1 font-semibold">
        {label}
        {optional ? (
          <span className="font-normal text-muted"> ({optional === true ? "optional" : optional})</span>
        ) : null}
      </label>
      {children({
        id,
        "aria-describedby": described || undefined,
        "aria-invalid": error ? true : undefined,
        required: !optional,
      })}
      {hint ? (
        <p id={`${id}-hint`} className="pt-1 text-12 text-muted">
          {hint}
        </p>
      ) : null}
      {error ? (
        <p id={`${id}-error`} className="pt-1 text-12 font-medium text-failed">
          {error}
        </p>
      ) : null}
    </div>
  );
}
