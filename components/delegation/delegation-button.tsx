"use client";

import { type ComponentProps, useState } from "react";
import { ActDialog } from "@/components/ui/act-dialog";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { ReasonField } from "@/components/ui/reason-field";
import { Select } from "@/components/ui/select";
import { StretchFields } from "@/components/ui/stretch-fields";
import { api } from "@/lib/client/api";
import { useZone } from "@/lib/client/clock";
import { stretchIn } from "@/lib/client/stretch-in";
import type { DelegationChoices } from "./delegation-choices";

type Props = { choices: DelegationChoices; me: string };

/** Lets somebody else hold a role for a while; an owner does so for anybody. */
export function DelegateButton({ choices, me }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Delegate a role</Button>
      {open ? <DelegateDialog choices={choices} me={me} close={() => setOpen(false)} /> : null}
    </>
  );
}

function DelegateDialog({ choices: { givers, people }, me, close }: Props & { close: () => void }) {
  const zone = useZone();
  const [giver, setGiver] = useState(givers.find(({ id }) => id === me)?.id ?? givers[0]?.id ?? "");
  const roles = givers.find(({ id }) => id === giver)?.roles ?? [];
  return (
    <ActDialog
      title="Delegate a role"
      lede="For this time both hold it: whoever signs, it is said for whom. For a year at most."
      verb="Delegate it"
      attempt={(typed) => {
        const { role, system } = roles[Number(typed.get("role"))] ?? { role: "", system: null };
        const json = {
          ...{ person: giver, to: String(typed.get("to")), holding: { role, system } },
          ...stretchIn(typed, zone),
          reason: String(typed.get("reason")).trim(),
        };
        return (headers) => api.delegations.$post({ json }, { headers });
      }}
      onClose={close}
    >
      {(errors) => (
        <>
          {givers.length > 1 ? (
            <PersonSelect label="Whose role" people={givers} me={me} value={giver} onChange={setGiver} />
          ) : null}
          <Field label="Role" error={errors["holding"]}>
            {(control) => (
              <Select
                {...control}
                name="role"
                choices={roles.map(({ words }, at) => ({ value: String(at), label: words }))}
              />
            )}
          </Field>
          <PersonSelect
            label="To"
            name="to"
            empty="Choose somebody"
            people={people.filter(({ id }) => id !== giver)}
            me={me}
            error={errors["to"]}
          />
          <StretchFields errors={errors} />
          <ReasonField error={errors["reason"]} />
        </>
      )}
    </ActDialog>
  );
}

type PersonProps = Omit<ComponentProps<typeof Select>, "choices" | "onChange"> & {
  label: string;
  people: readonly { id: string; name: string }[];
  me: string;
  error?: string | undefined;
  onChange?: (id: string) => void;
};

const PersonSelect = ({ label, people, me, error, onChange, ...rest }: PersonProps) => (
  <Field label={label} error={error}>
    {(control) => (
      <Select
        {...control}
        {...rest}
        onChange={(event) => onChange?.(event.target.value)}
        choices={people.map(({ id, name }) => ({ value: id, label: id === me ? `${name} (you)` : name }))}
      />
    )}
  </Field>
);
