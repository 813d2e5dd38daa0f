"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { System } from "@/lib/domain/workspace/workspace";
import { SystemPolicy } from "./system-policy";

type Props = { system: System; roles: readonly string[]; may: boolean };

/** Whether a system tightens the rules of templates; opens what it demands. */
export function SystemPolicyButton({ system, roles, may }: Props) {
  const [open, setOpen] = useState(false);
  const { policy, name } = system;
  const count = Object.keys(policy).length - (policy.quorum ? 1 : 0) + Object.keys(policy.quorum ?? {}).length;
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)} aria-label={`Rules of ${name}`}>
        {count === 0 ? "None" : count}
      </Button>
      {open ? <SystemPolicy system={system} roles={roles} may={may} close={() => setOpen(false)} /> : null}
    </>
  );
}
