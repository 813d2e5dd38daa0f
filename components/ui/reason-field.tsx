"use client";

import { Field } from "./field";
import { TextArea } from "./text-area";

type Props = {
  label?: string;
  hint?: string;
  error?: string | undefined;
  autoFocus?: boolean;
  /** Where the form keeps it itself; else it is found in its data under "reason". */
  value?: string;
  write?: (reason: string) => void;
};

/** Why, in a few words; it goes into the record. */
export function ReasonField({ label = "Reason", hint, error, autoFocus = false, value, write }: Props) {
  return (
    <Field label={label} hint={hint ?? "It stands in the record beside your name."} error={error}>
      {(control) => (
        <TextArea
          {...control}
          name="reason"
          minLength={3}
          maxLength={2000}
          autoFocus={autoFocus}
          value={value}
          onChange={write && ((event) => write(event.target.value))}
        />
      )}
    </Field>
  );
}
