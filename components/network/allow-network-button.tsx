"use client";

import { useState } from "react";
import { ActDialog } from "@/components/ui/act-dialog";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { ReasonField } from "@/components/ui/reason-field";
import { api } from "@/lib/client/api";

/** Opens a private address to probes. */
export function AllowNetworkButton() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Allow an address</Button>
      {open ? <AllowNetworkDialog close={() => setOpen(false)} /> : null}
    </>
  );
}

function AllowNetworkDialog({ close }: { close: () => void }) {
  return (
    <ActDialog
      title="Allow an address"
      lede="Probes of every deployment may reach it on these ports."
      verb="Allow it"
      attempt={(typed) => {
        const json = read(typed);
        return (headers) => api.networks.$post({ json }, { headers });
      }}
      onClose={close}
    >
      {(errors) => (
        <>
          <Field
            label="Address or range"
            hint="For example 127.0.0.1, 10.20.0.0/24 or fd00::/64."
            error={errors["address"]}
          >
            {(control) => <Input {...control} name="address" maxLength={60} autoFocus autoComplete="off" />}
          </Field>
          <Field label="Ports" hint="One or more, with commas between them." error={errors["ports"]}>
            {(control) => <Input {...control} name="ports" inputMode="numeric" placeholder="8080" autoComplete="off" />}
          </Field>
          <Field
            label="Until"
            optional
            hint="In your own time zone. Left empty it holds until somebody revokes it."
            error={errors["expires"]}
          >
            {(control) => <Input {...control} name="expires" type="datetime-local" />}
          </Field>
          <ReasonField error={errors["reason"]} />
        </>
      )}
    </ActDialog>
  );
}

function read(typed: FormData) {
  const until = String(typed.get("expires"));
  return {
    address: String(typed.get("address")).trim(),
    ports: String(typed.get("ports"))
      .split(/[\s,;]+/)
      .filter(Boolean)
      .map(Number),
    reason: String(typed.get("reason")).trim(),
    expires: until ? new Date(until).toISOString() : null,
  };
}
