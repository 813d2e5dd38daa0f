"use client";

import { Field } from "./field";
import { TextArea } from "./text-area";

/** Why, in a few words; it goes into the record. */
export function ReasonField({ error, hint }: { error?: string | undefined; hint?: string }) {
  return (
    <Field label="Reason" hint={hint ?? "It stands in the record beside your name."} error={error}>
      {(control) => <TextArea {...control} name="reason" minLength={3} maxLength={2000} />}
    </Field>
  );
}
