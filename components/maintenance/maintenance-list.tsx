"use client";

import { useState } from "react";
import { NoneYet } from "@/components/system/none-yet";
import { ActDialog } from "@/components/ui/act-dialog";
import { Button } from "@/components/ui/button";
import { ReasonField } from "@/components/ui/reason-field";
import { Time } from "@/components/ui/time";
import { api } from "@/lib/client/api";
import { useNow } from "@/lib/client/clock";
import type { Freeze, System } from "@/lib/domain/workspace/workspace";

/** When a system may be away, or might have been: the last one first. */
export function MaintenanceList({ system, acts }: { system: System; acts: boolean }) {
  const all = [...system.maintenance].sort((one, other) => other.from.localeCompare(one.from));
  if (all.length === 0)
    return <NoneYet>None. Set one before planned work, so that it does not count against a window.</NoneYet>;
  return (
    <ul className="border-t border-ink bg-surface">
      {all.map((one) => (
        <Line key={one.id} system={system.id} maintenance={one} acts={acts} />
      ))}
    </ul>
  );
}

function Line({ system, maintenance, acts }: { system: string; maintenance: Freeze; acts: boolean }) {
  const [lifting, setLifting] = useState(false);
  const { id, from, until, reason, by, lifted } = maintenance;
  const now = useNow();
  const over = lifted !== null || Date.parse(until) <= now;
  return (
    <li className="flex items-start gap-3 border-b border-rule px-4 py-2.5">
      <div className="min-w-0 flex-1 wrap-anywhere">
        <p className={lifted ? "line-through" : ""}>
          <Time at={from} style="full" className="max-sm:whitespace-normal" /> until{" "}
          <Time at={until} style="full" className="max-sm:whitespace-normal" />
        </p>
        <p className="text-quiet">“{reason}”</p>
        <p className="text-12 text-muted">
          Set by {by.name}.{lifted ? ` Lifted by ${lifted.by.name}: “${lifted.reason}”` : over ? " It is over." : ""}
        </p>
      </div>
      {acts && !over ? (
        <Button size="small" onClick={() => setLifting(true)}>
          Lift
        </Button>
      ) : null}
      {lifting ? <LiftDialog system={system} maintenance={id} close={() => setLifting(false)} /> : null}
    </li>
  );
}

type Lifting = { system: string; maintenance: string; close: () => void };

const LiftDialog = ({ system, maintenance, close }: Lifting) => (
  <ActDialog
    title="Lift the maintenance"
    lede="What probes see counts again, from this moment on."
    verb="Lift it"
    tone="danger"
    attempt={(typed) => {
      const json = { reason: String(typed.get("reason")).trim() };
      const param = { system, maintenance };
      return (headers) => api.systems[":system"].maintenance[":maintenance"].lift.$post({ param, json }, { headers });
    }}
    onClose={close}
  >
    {(errors) => <ReasonField error={errors["reason"]} />}
  </ActDialog>
);
