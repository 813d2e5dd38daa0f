"use client";

import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";

/** The code of a second factor, asked for once the password fits. */
export function CodeField() {
  return (
    <Field
      label="Code"
      hint="The six digits your authenticator app shows, or one of your recovery codes. Whoever has a passkey uses that instead."
    >
      {(control) => <Input {...control} name="code" autoComplete="one-time-code" maxLength={60} autoFocus />}
    </Field>
  );
}
