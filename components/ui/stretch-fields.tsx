"use client";

import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { useZone } from "@/lib/client/clock";

/** From when until when, asked in the reader's own zone; found in the form under "from" and "until". */
export function StretchFields({ errors }: { errors: Record<string, string | undefined> }) {
  const zone = useZone();
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Field label="From" hint={`In ${zone}.`} error={errors["from"]}>
        {(control) => <Input {...control} name="from" type="datetime-local" />}
      </Field>
      <Field label="Until" hint={`In ${zone}.`} error={errors["until"]}>
        {(control) => <Input {...control} name="until" type="datetime-local" />}
      </Field>
    </div>
  );
}
