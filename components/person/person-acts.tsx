"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import type { NamedRole } from "@/lib/domain/workspace/named-roles";
import type { Person } from "@/lib/domain/workspace/workspace";
import { AccessForm } from "./access-form";
import { AccountForm } from "./account-form";
import { ResetFactorsForm } from "./reset-factors-form";
import { RolesForm } from "./roles-form";

type Props = {
  person: Person;
  systems: readonly { id: string; name: string }[];
  roles: readonly NamedRole[];
  self: boolean;
  secured: boolean;
};

/** What an owner may change about a person, on one sheet. */
export function PersonActs({ person, systems, roles, self, secured }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)} aria-label={`Change ${person.name}`}>
        Change
      </Button>
      <Dialog as="sheet" open={open} onClose={() => setOpen(false)} title={person.name} lede={person.email}>
        <div className="grid gap-6 divide-y divide-rule text-left [&>*]:pb-6">
          <RolesForm person={person} systems={systems} roles={roles} />
          <AccountForm person={person} />
          <AccessForm person={person} self={self} />
          {secured ? <ResetFactorsForm person={person} self={self} /> : null}
        </div>
      </Dialog>
    </>
  );
}
