"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { System } from "@/lib/domain/workspace/workspace";
import { SystemVariables } from "./system-variables";

/** How many variables a system has; opens them. */
export function VariablesButton({ system, may }: { system: System; may: boolean }) {
  const [open, setOpen] = useState(false);
  const count = Object.keys(system.variables).length;
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)} aria-label={`Variables of ${system.name}`}>
        {count === 0 ? "None" : count}
      </Button>
      {open ? <SystemVariables system={system} may={may} close={() => setOpen(false)} /> : null}
    </>
  );
}
