"use client";

import { useState } from "react";
import type { ProbeOf } from "@/components/run/item-state";
import { useRunPlace } from "@/components/run/run-context";
import { Button } from "@/components/ui/button";
import { RefusalLine } from "@/components/ui/refusal-line";
import { Sign } from "@/components/ui/sign";
import { Time } from "@/components/ui/time";
import type { Item } from "@/lib/domain/checklist/checklist";
import { ProbeEvidence } from "./probe-evidence";
import { ProbeForm } from "./probe-form";
import { useProbeRun } from "./probe-run";
import { ProbeUnbind } from "./probe-unbind";

const OUTCOME = { pass: "passed", warn: "warns", fail: "failed", error: "could not judge" } as const;

/** The probe of an item: what it asks, what its last run saw, and the acts on it. */
export function ProbePanel({ item, probe }: { item: Item; probe: ProbeOf | undefined }) {
  const { head, run } = useRunPlace();
  const [shown, show] = useState<Pane | null>(null);
  const running = useProbeRun(head.id, item.id, run.refresh);
  const { bindProbes, runProbes } = run.state.acts;
  const close = () => show(null);
  return (
    <div className="grid gap-2">
      {probe ? (
        <LastRun probe={probe} said={running.said} />
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
      <PaneShown pane={shown} item={item} probe={probe} close={close} />
    </div>
  );
}

type Pane = "form" | "evidence" | "unbind";

function panesOf(probe: ProbeOf | undefined, may: boolean): { pane: Pane; label: string }[] {
  const found: ({ pane: Pane; label: string } | false)[] = [
    Boolean(probe?.last) && { pane: "evidence", label: "Evidence" },
    may && { pane: "form", label: probe ? "Change what it asks" : "Bind a probe" },
    may && probe !== undefined && { pane: "unbind", label: "Take it away" },
  ];
  return found.filter((pane) => pane !== false);
}

type PaneProps = { pane: Pane | null; item: Item; probe: ProbeOf | undefined; close: () => void };

function PaneShown({ pane, item, probe, close }: PaneProps) {
  if (pane === "form") return <ProbeForm item={item} probe={probe} close={close} />;
  if (pane === "unbind" && probe) return <ProbeUnbind item={item} close={close} />;
  if (pane === "evidence" && probe?.last) return <ProbeEvidence run={probe.last.run} sha256={probe.last.sha256} />;
  return null;
}

function LastRun({ probe, said }: { probe: ProbeOf; said: string | null }) {
  const { last } = probe;
  const url = String(probe.settings["url"] ?? "");
  return (
    <div>
      <p>
        {probe.kind} <code className="snippet">{url}</code>. A pass does not tick this item.
      </p>
      <p aria-live="polite">{said ?? <Verdict last={last} />}</p>
    </div>
  );
}

function Verdict({ last }: Pick<ProbeOf, "last">) {
  if (!last) return "It has not run yet.";
  const { outcome, summary } = last.verdict;
  return (
    <span className="inline-flex gap-1.5">
      <Sign name={outcome} />
      <span>
        <b className={`font-medium s-${outcome}`}>{OUTCOME[outcome]}</b> <Time at={last.at} zoned />: {summary}
      </span>
    </span>
  );
}
