"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { useNow } from "@/lib/client/clock";
import type { System } from "@/lib/domain/workspace/workspace";
import { FreezesSheet } from "./freezes-sheet";

/** Whether a system is frozen, or will be; opens its freezes. */
export function FreezesButton({ system, may }: { system: System; may: boolean }) {
  const [open, setOpen] = useState(false);
  const now = new Date(useNow()).toISOString();
  const ahead = system.freezes.filter(({ lifted, until }) => !lifted && now < until);
  const frozen = ahead.some(({ from }) => from <= now);
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)} aria-label={`Freezes of ${system.name}`}>
        {frozen ? "Frozen now" : ahead.length === 0 ? "None" : `${ahead.length} ahead`}
      </Button>
      {open ? <FreezesSheet system={system} may={may} close={() => setOpen(false)} /> : null}
    </>
  );
}
