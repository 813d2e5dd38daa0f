"use client";

import { useState } from "react";
import type { ProbeOf } from "@/components/run/item-state";
import { useRunPlace } from "@/components/run/run-context";
import { Button } from "@/components/ui/button";
import { RefusalLine } from "@/components/ui/refusal-line";
import type { Item } from "@/lib/domain/checklist/checklist";
import { LastRun } from "./last-run";
import { ProbeEvidence } from "./probe-evidence";
import { ProbeForm } from "./probe-form";
import { ProbeHistory } from "./probe-history";
import { useProbeRun } from "./probe-run";
import { ProbeUnbind } from "./probe-unbind";

/** The probe of an item: what it asks, what its last run saw, what it saw before, and the acts on it. */
export function ProbePanel({ item, probe }: { item: Item; probe: ProbeOf | undefined }) {
  const { head, run } = useRunPlace();
  const [shown, show] = useState<Pane | null>(null);
  const running = useProbeRun(head.id, item.id, run.refresh);
  const { bindProbes, runProbes } = run.state.acts;
  const close = () => show(null);
  return (
    <div className="grid gap-2">
      {probe ? (
        <LastRun probe={probe} running={running} />
      ) : (
        <p>None. A probe asks the system itself, again and again.</p>
      )}
      <div className="flex flex-wrap gap-2">
        {probe && runProbes ? (
          <Button tone="primary" pending={running.pending} onClick={running.start}>
            {probe.last ? "Run again" : "Run the probe"}
          </Button>
        ) : null}
        {panesOf(probe, bindProbes).map(({ pane, label }) => (
          <Button key={pane} aria-expanded={shown === pane} onClick={() => show(shown === pane ? null : pane)}>
            {label}
          </Button>
        ))}
      </div>
      <RefusalLine message={running.refused} />
      <PaneShown pane={shown} item={item} probe={probe} close={close} ended={running.ended} />
    </div>
  );
}

type Pane = "form" | "evidence" | "history" | "unbind";

function panesOf(probe: ProbeOf | undefined, may: boolean): { pane: Pane; label: string }[] {
  const found: ({ pane: Pane; label: string } | false)[] = [
    Boolean(probe?.last) && { pane: "evidence", label: "Evidence" },
    probe !== undefined && { pane: "history", label: "History" },
    may && { pane: "form", label: probe ? "Change what it asks" : "Bind a probe" },
    may && probe !== undefined && { pane: "unbind", label: "Take it away" },
  ];
  return found.filter((pane) => pane !== false);
}

type PaneProps = {
  pane: Pane | null;
  item: Item;
  probe: ProbeOf | undefined;
  close: () => void;
  /** How many runs ended here: a new one shows in the history. */
  ended: number;
};

function PaneShown({ pane, item, probe, close, ended }: PaneProps) {
  if (pane === "form") return <ProbeForm item={item} probe={probe} close={close} />;
  if (pane === "history") return <ProbeHistory key={`${probe?.last?.run} ${ended}`} item={item.id} />;
  if (pane === "unbind" && probe) return <ProbeUnbind item={item} close={close} />;
  if (pane === "evidence" && probe?.last) return <ProbeEvidence run={probe.last.run} />;
  return null;
}
