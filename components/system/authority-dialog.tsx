"use client";

import { ActDialog } from "@/components/ui/act-dialog";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { api } from "@/lib/client/api";
import type { System } from "@/lib/domain/workspace/workspace";
import type { Nameable } from "./nameable";

type Props = { system: Pick<System, "id" | "name" | "authority">; people: readonly Nameable[]; close: () => void };

/** Names the one person who may go ahead with blockers, or nobody. */
export function AuthorityDialog({ system, people, close }: Props) {
  return (
    <ActDialog
      title={`Break-glass of ${system.name}`}
      lede="One person may call go with blockers: with a reason, after authenticating again, and reviewed by somebody else. There is no other way around a blocker, not for owners either."
      verb="Save"
      attempt={(typed) => {
        const person = String(typed.get("person") ?? "") || null;
        return (headers) =>
          api.systems[":system"].authority.$post({ param: { system: system.id }, json: { person } }, { headers });
      }}
      onClose={close}
    >
      {(errors) => (
        <Field label="Who may go ahead with blockers" optional error={errors["person"]}>
          {(control) => (
            <Select
              {...control}
              name="person"
              autoFocus
              empty="Nobody"
              defaultValue={people.some(({ id }) => id === system.authority) ? (system.authority ?? "") : ""}
              choices={people.map(({ id, name }) => ({ value: id, label: name }))}
            />
          )}
        </Field>
      )}
    </ActDialog>
  );
}
