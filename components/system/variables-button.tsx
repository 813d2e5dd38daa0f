"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { System } from "@/lib/domain/workspace/workspace";
import { SystemVariables } from "./system-variables";

type Props = { system: System; may: boolean; words?: string };

/** How many variables a system has, or other words; opens them. */
export function VariablesButton({ system, may, words }: Props) {
  const [open, setOpen] = useState(false);
  const count = Object.keys(system.variables).length;
  return (
    <>
      <Button
        {...(words ? {} : { size: "small", "aria-label": `Variables of ${system.name}` })}
        onClick={() => setOpen(true)}
      >
        {words ?? (count === 0 ? "None" : count)}
      </Button>
      {open ? <SystemVariables system={system} may={may} close={() => setOpen(false)} /> : null}
    </>
  );
}
