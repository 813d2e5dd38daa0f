"use client";

import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";

type Props = { called?: string; error?: string | undefined };

/** What its owner calls a second factor. */
export function FactorNameField({ called = "", error }: Props) {
  return (
    <Field label="Name" hint="So that you know it apart from others: where it is kept, for example." error={error}>
      {(control) => <Input {...control} name="name" defaultValue={called} maxLength={60} autoComplete="off" />}
    </Field>
  );
}
