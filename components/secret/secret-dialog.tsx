"use client";

import { ActDialog } from "@/components/ui/act-dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { TextArea } from "@/components/ui/text-area";
import { api } from "@/lib/client/api";
import type { SystemSecret } from "@/lib/domain/secret/system-secret";
import type { System } from "@/lib/domain/workspace/workspace";

type Props = { system: Pick<System, "id" | "name">; secret?: SystemSecret; close: () => void };

/** Asks for a secret: new, or one that is there, anew. What is typed is sent once and kept nowhere on the page. */
export function SecretDialog({ system, secret, close }: Props) {
  return (
    <ActDialog
      title={secret ? `Enter ${secret.name} anew` : "Enter a secret"}
      lede="It is sealed at once and shown to nobody again, not even to you."
      verb={secret ? "Enter it anew" : "Enter it"}
      attempt={(typed) => {
        const json = { ...read(typed), name: secret?.name ?? String(typed.get("name")).trim() };
        return (headers) => api.systems[":system"].secrets.$post({ param: { system: system.id }, json }, { headers });
      }}
      onClose={close}
    >
      {(errors) => (
        <>
          {secret ? null : (
            <Field label="Name" hint="By which probes speak of it, such as Database." error={errors["name"]}>
              {(control) => <Input {...control} name="name" maxLength={120} autoFocus autoComplete="off" />}
            </Field>
          )}
          <Field label="Value" hint="A password, a token or a key; 8 KiB at most." error={errors["value"]}>
            {(control) => (
              <Input {...control} name="value" type="password" autoComplete="new-password" spellCheck={false} />
            )}
          </Field>
          <Field
            label="May be sent to"
            hint="Hosts with their ports, one a line, such as db.example.org:5432. It goes nowhere else."
            error={errors["places"] ?? errors["places.0"]}
          >
            {(control) => (
              <TextArea {...control} name="places" defaultValue={secret?.places.join("\n")} spellCheck={false} />
            )}
          </Field>
        </>
      )}
    </ActDialog>
  );
}

const read = (typed: FormData) => ({
  // As it was typed: a blank may belong to it.
  value: String(typed.get("value")),
  places: String(typed.get("places"))
    .split(/[\s,;]+/)
    .filter(Boolean),
});
