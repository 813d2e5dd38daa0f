"use client";

import { useState } from "react";
import { Field } from "@/components/ui/field";
import { PasswordInput } from "./password-input";

const LEAST = 15;

type Props = { label?: string; name: string; error?: string | undefined };

/** A new password with what it still needs, in words; the server judges how easy it is to guess. */
export function NewPasswordField({ label = "Password", name, error }: Props) {
  const [typed, setTyped] = useState("");
  return (
    <Field label={label} hint={<span aria-live="polite">{wordsFor(typed)}</span>} error={error}>
      {(control) => (
        <PasswordInput
          {...control}
          name={name}
          autoComplete="new-password"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      )}
    </Field>
  );
}

function wordsFor(typed: string): string {
  const signs = Array.from(typed.normalize("NFC"));
  if (signs.length === 0)
    return `At least ${LEAST} characters. Four or five unrelated words do well, and are easy to type.`;
  if (signs.length < LEAST) return `${signs.length} of at least ${LEAST} characters.`;
  if (new Set(signs).size < 6) return "Long enough, but it repeats itself: use more different characters.";
  return "Long enough. It is checked against words and names that are easy to guess when you go on.";
}
