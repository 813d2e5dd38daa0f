"use client";

import { useState } from "react";
import { ActDialog } from "@/components/ui/act-dialog";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { ReasonField } from "@/components/ui/reason-field";
import { api } from "@/lib/client/api";
import { useZone } from "@/lib/client/clock";
import { momentIn } from "@/lib/client/moment-in";

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
  const zone = useZone();
  return (
    <ActDialog
      title="Allow an address"
      lede="Probes of every deployment may reach it on these ports, for 180 days at most."
      verb="Allow it"
      attempt={(typed) => {
        const json = read(typed, zone);
        return (headers) => api.networks.$post({ json }, { headers });
      }}
      onClose={close}
    >
      {(errors) => (
        <>
          <Field
            label="Address or range, or a host"
            hint="For example 127.0.0.1, 10.20.0.0/24 or db.internal.example.org."
            error={errors["address"]}
          >
            {(control) => <Input {...control} name="address" maxLength={253} autoFocus autoComplete="off" />}
          </Field>
          <Field label="Ports" hint="One or more, with commas between them." error={errors["ports"]}>
            {(control) => <Input {...control} name="ports" inputMode="numeric" placeholder="8080" autoComplete="off" />}
          </Field>
          <Field
            label="For probes of the kinds"
            optional
            hint="Such as http, postgres. Left empty it is open to all kinds."
            error={errors["kinds"]}
          >
            {(control) => <Input {...control} name="kinds" autoComplete="off" />}
          </Field>
          <Field
            label="Until"
            optional
            hint={`In ${zone}. Left empty it holds for 180 days, which is the longest.`}
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

function read(typed: FormData, zone: string) {
  const until = String(typed.get("expires"));
  const kinds = String(typed.get("kinds"))
    .split(/[\s,;]+/)
    .filter(Boolean);
  return {
    address: String(typed.get("address")).trim(),
    ports: String(typed.get("ports"))
      .split(/[\s,;]+/)
      .filter(Boolean)
      .map(Number),
    reason: String(typed.get("reason")).trim(),
    // What is not whole stays as typed, for the answer to say so.
    expires: until ? (momentIn(until, zone) ?? until) : null,
    ...(kinds.length > 0 && { kinds }),
  };
}
