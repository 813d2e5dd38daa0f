"use client";

import { useState } from "react";
import { ActDialog } from "@/components/ui/act-dialog";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { api } from "@/lib/client/api";

/** Claims a domain; how to show that it is theirs stands at the domain afterwards. */
export function ClaimDomainButton() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Claim a domain</Button>
      {open ? (
        <ActDialog
          title="Claim a domain"
          lede="It gets a token. Once that is found in its DNS or on its site, the domain and all below it count as yours."
          verb="Claim it"
          attempt={(typed) => {
            const json = { domain: String(typed.get("domain")).trim() };
            return (headers) => api.domains.$post({ json }, { headers });
          }}
          onClose={() => setOpen(false)}
        >
          {(errors) => (
            <Field label="Domain" hint="For example shop.example.org." error={errors["domain"]}>
              {(control) => <Input {...control} name="domain" maxLength={253} autoFocus autoComplete="off" />}
            </Field>
          )}
        </ActDialog>
      ) : null}
    </>
  );
}
