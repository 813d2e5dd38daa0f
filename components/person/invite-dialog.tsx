"use client";

import { useState } from "react";
import { ActDialog } from "@/components/ui/act-dialog";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { api } from "@/lib/client/api";
import type { ActHeaders } from "@/lib/client/send";
import type { AccountRole } from "@/lib/domain/actor";
import type { Holding } from "@/lib/domain/workspace/fact";
import type { NamedRole } from "@/lib/domain/workspace/named-roles";
import { AccountField } from "./account-field";
import { OneTimeLink } from "./one-time-link";
import { RolePicker } from "./role-picker";

type Props = {
  systems: readonly { id: string; name: string }[];
  roles: readonly NamedRole[];
  close: () => void;
};

/** Invites a person and shows the link they join by. */
export function InviteDialog({ systems, roles, close }: Props) {
  const [account, setAccount] = useState<AccountRole>("member");
  const [holdings, setHoldings] = useState<Holding[]>([]);
  const [name, setName] = useState("");
  const [link, setLink] = useState<string | null>(null);
  if (link) {
    return (
      <Dialog as="sheet" open onClose={close} title={`${name} is invited`}>
        <OneTimeLink link={link} name={name} />
        <Button tone="primary" onClick={close} className="justify-self-start">
          Close
        </Button>
      </Dialog>
    );
  }
  const attempt = (typed: FormData) => {
    const text = (name: string) => String(typed.get(name)).trim();
    setName(text("name"));
    const json = { name: text("name"), email: text("email"), account, roles: holdings };
    return (headers: ActHeaders) => api.people.$post({ json }, { headers });
  };
  return (
    <ActDialog
      title="Invite a person"
      lede="You get a link to hand over; they choose a password of their own with it."
      verb="Invite"
      as="sheet"
      attempt={attempt}
      onClose={close}
      onDone={(made) => setLink(made.link)}
    >
      {(errors) => (
        <>
          <Field label="Name" error={errors["name"]}>
            {(control) => <Input {...control} name="name" maxLength={120} autoComplete="off" autoFocus />}
          </Field>
          <Field label="E-mail" error={errors["email"]}>
            {(control) => <Input {...control} name="email" type="email" maxLength={254} autoComplete="off" />}
          </Field>
          <AccountField value={account} onChange={setAccount} />
          <RolePicker systems={systems} roles={roles} held={holdings} onChange={setHoldings} />
        </>
      )}
    </ActDialog>
  );
}
