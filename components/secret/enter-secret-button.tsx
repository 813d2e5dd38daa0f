"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { System } from "@/lib/domain/workspace/workspace";
import { SecretDialog } from "./secret-dialog";

/** Enters a secret of a system. */
export function EnterSecretButton({ system }: { system: Pick<System, "id" | "name"> }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Enter a secret</Button>
      {open ? <SecretDialog system={system} close={() => setOpen(false)} /> : null}
    </>
  );
}
