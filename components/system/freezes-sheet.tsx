"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Empty } from "@/components/ui/empty";
import { Time } from "@/components/ui/time";
import { useNow } from "@/lib/client/clock";
import type { Freeze, System } from "@/lib/domain/workspace/workspace";
import { FreezeDialog } from "./freezes-dialog";
import { LiftFreezeDialog } from "./freezes-lift-dialog";

type Props = { system: System; may: boolean; close: () => void };

/** When a system is not launched: every freeze that was ever set, the last one first. */
export function FreezesSheet({ system, may, close }: Props) {
  const [setting, setSetting] = useState(false);
  const freezes = [...system.freezes].sort((one, other) => other.from.localeCompare(one.from));
  return (
    <Dialog
      as="sheet"
      open
      onClose={close}
      title={`Freezes of ${system.name}`}
      lede="A launch planned for a time in one is held, by name. Rehearsals are not."
    >
      {freezes.length === 0 ? <Empty>No freeze yet, for example over the holidays.</Empty> : null}
      <ul className="grid gap-3">
        {freezes.map((freeze) => (
          <FreezeLine key={freeze.id} system={system.id} freeze={freeze} may={may} />
        ))}
      </ul>
      {may ? (
        <div>
          <Button tone="primary" onClick={() => setSetting(true)}>
            Set a freeze
          </Button>
        </div>
      ) : (
        <p className="text-12 text-muted">Only an owner sets and lifts them.</p>
      )}
      {setting ? <FreezeDialog system={system} close={() => setSetting(false)} /> : null}
    </Dialog>
  );
}

function FreezeLine({ system, freeze, may }: { system: string; freeze: Freeze; may: boolean }) {
  const [lifting, setLifting] = useState(false);
  const { from, until, reason, by, lifted } = freeze;
  const now = useNow();
  const over = lifted !== null || Date.parse(until) <= now;
  return (
    <li className="flex items-start gap-3 border-b border-rule pb-2">
      <div className="min-w-0 flex-1 wrap-anywhere">
        <p className={lifted ? "line-through" : ""}>
          <Time at={from} style="full" /> until <Time at={until} style="full" />
        </p>
        <p className="text-quiet">“{reason}”</p>
        <p className="text-12 text-muted">
          Set by {by.name}.
          {lifted ? (
            <>
              {" "}
              Lifted by {lifted.by.name}, <Time at={lifted.at} style="full" />: “{lifted.reason}”
            </>
          ) : null}
          {over && !lifted ? " It is over." : ""}
        </p>
      </div>
      {may && !over ? (
        <Button size="small" onClick={() => setLifting(true)}>
          Lift
        </Button>
      ) : null}
      {lifting ? <LiftFreezeDialog system={system} freeze={freeze.id} close={() => setLifting(false)} /> : null}
    </li>
  );
}
