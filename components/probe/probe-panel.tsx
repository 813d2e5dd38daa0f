"use client";

import { useState } from "react";
import type { ProbeOf } from "@/components/run/item-state";
import { useRunPlace } from "@/components/run/run-context";
import { HeartbeatButton } from "@/components/system/heartbeat-button";
import { Button } from "@/components/ui/button";
import { RefusalLine } from "@/components/ui/refusal-line";
import { type Item, plain } from "@/lib/domain/checklist/checklist";
import { LastRun } from "./last-run";
import { newerRun } from "./newer-run";
import { ProbeEvidence } from "./probe-evidence";
import { ProbeForm } from "./probe-form";
import { ProbeHistory } from "./probe-history";
import { useProbeRun } from "./probe-run";
import { ProbeUnbind } from "./probe-unbind";
import { type PastRuns, usePastRuns } from "./use-past-runs";

/** The probe of an item: what it asks, what its last run saw, what it saw before, and the acts on it. */
export function ProbePanel({ item, probe }: { item: Item; probe: ProbeOf | undefined }) {
  const { head, run } = useRunPlace();
  const [shown, show] = useState<Pane | null>(null);
  const running = useProbeRun(head.id, item.id, run.refresh);
  const { bindProbes, runProbes } = run.state.acts;
  const past = usePastRuns(item.id, probe ? `${probe.last?.run} ${running.ended}` : null);
  const { newer, seen } = newestOf(probe, past);
  const close = () => show(null);
  return (
    <div className="grid gap-2">
      {probe ? (
        <LastRun probe={probe} running={running} newer={newer} />
      ) : (
        <p>None. A probe asks the system itself, again and again.</p>
      )}
      <div className="flex flex-wrap gap-2">
        {probe && runProbes ? (
          <Button tone="primary" pending={running.pending} onClick={running.start}>
            {probe.last ? "Run again" : "Run the probe"}
          </Button>
        ) : null}
        {panesOf(probe, seen, bindProbes).map(({ pane, label }) => (
          <Button key={pane} aria-expanded={shown === pane} onClick={() => show(shown === pane ? null : pane)}>
            {label}
          </Button>
        ))}
        {bindProbes ? <TokenButton item={item} kind={probe?.kind} /> : null}
        {running.run ? <Button onClick={running.cancel}>Call it off</Button> : null}
      </div>
      <RefusalLine message={running.refused} />
      <PaneShown pane={shown} {...{ item, probe, seen, past, close }} />
    </div>
  );
}

function newestOf(probe: ProbeOf | undefined, { runs }: PastRuns) {
  const newer = probe ? newerRun(probe.last, runs) : null;
  return { newer, seen: newer?.run ?? probe?.last?.run ?? null };
}

/** A heartbeat waits to be called, which takes a token. */
function TokenButton({ item, kind }: { item: Item; kind: string | undefined }) {
  const { head } = useRunPlace();
  if (kind !== "heartbeat") return null;
  return <HeartbeatButton deployment={head.id} item={item.id} words={plain(item.words)} />;
}

type Pane = "form" | "evidence" | "history" | "unbind";

function panesOf(probe: ProbeOf | undefined, seen: string | null, may: boolean): { pane: Pane; label: string }[] {
  const found: ({ pane: Pane; label: string } | false)[] = [
    probe !== undefined && seen !== null && { pane: "evidence", label: "Evidence" },
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
  /** The newest run that ended. */
  seen: string | null;
  past: PastRuns;
  close: () => void;
};

function PaneShown({ pane, item, probe, seen, past, close }: PaneProps) {
  if (pane === "form") return <ProbeForm item={item} probe={probe} close={close} />;
  if (pane === "history") return <ProbeHistory past={past} />;
  if (pane === "unbind" && probe) return <ProbeUnbind item={item} close={close} />;
  if (pane === "evidence" && probe && seen) return <ProbeEvidence run={seen} />;
  return null;
}
