"use client";

import { useRef } from "react";
import { ActDialog } from "@/components/ui/act-dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { ZoneField } from "@/components/ui/zone-field";
import { api } from "@/lib/client/api";

type Made = { id: string; name: string; zone: string; baseUrl: string | null };
type Props = { close: () => void; onMade?: (made: Made) => void };

/** Name, time zone and base URL of a new system. */
export function NewSystemDialog({ close, onMade }: Props) {
  const sent = useRef<Omit<Made, "id">>(null);
  return (
    <ActDialog
      title="Create a system"
      lede="An application that is deployed."
      verb="Create the system"
      attempt={(typed) => {
        const json = read(typed);
        sent.current = json;
        return (headers) => api.systems.$post({ json }, { headers });
      }}
      onClose={close}
      onDone={({ id }) => {
        if (sent.current) onMade?.({ id, ...sent.current });
        close();
      }}
    >
      {(errors) => (
        <>
          <Field label="Name" error={errors["name"]}>
            {(control) => <Input {...control} name="name" maxLength={120} autoFocus autoComplete="off" />}
          </Field>
          <ZoneField name="zone" hint="The report prints times in it and in UTC." error={errors["zone"]} />
          <Field
            label="Base URL"
            optional
            hint="Where it answers, for example https://shop.example.org. Probes that name only a path ask there."
            error={errors["baseUrl"]}
          >
            {(control) => (
              <Input {...control} name="baseUrl" type="url" maxLength={500} placeholder="https://" autoComplete="off" />
            )}
          </Field>
        </>
      )}
    </ActDialog>
  );
}

const read = (typed: FormData) => ({
  name: String(typed.get("name")).trim(),
  zone: String(typed.get("zone")).trim(),
  baseUrl: String(typed.get("baseUrl")).trim() || null,
});
