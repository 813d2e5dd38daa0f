"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { NamedRole } from "@/lib/domain/workspace/named-roles";
import { InviteDialog } from "./invite-dialog";

type Props = { systems: readonly { id: string; name: string }[]; roles: readonly NamedRole[] };

/** Opens the invitation. */
export function InviteButton(props: Props) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button tone="primary" onClick={() => setOpen(true)}>
        Invite a person
      </Button>
      {open ? <InviteDialog {...props} close={() => setOpen(false)} /> : null}
    </>
  );
}
