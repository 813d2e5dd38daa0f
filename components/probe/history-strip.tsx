"use client";

import { Sign } from "@/components/ui/sign";
import { useZone } from "@/lib/client/clock";
import { when } from "@/lib/client/when";
import { JUDGED } from "./outcome-words";
import type { PastRun } from "./use-past-runs";

type Props = { runs: readonly PastRun[]; chosen: string | null; choose: (run: string) => void };

/** One sign a run, oldest first. */
export function HistoryStrip({ runs, chosen, choose }: Props) {
  const zone = useZone();
  return (
    <ol aria-label="Runs, oldest first" className="flex flex-wrap gap-0.5">
      {runs.map(({ run, outcome, at, summary }) => (
        <li key={run}>
          <button
            type="button"
            aria-pressed={chosen === run}
            title={`${when(at, zone, "full")}, ${JUDGED[outcome]}: ${summary}`}
            className="grid size-6 place-items-center rounded hover:bg-sunk aria-pressed:bg-sunk aria-pressed:outline aria-pressed:outline-edge pointer-coarse:size-11"
            onClick={() => choose(run)}
          >
            <Sign name={outcome} label={`${when(at, zone, "day")} ${JUDGED[outcome]}`} />
          </button>
        </li>
      ))}
    </ol>
  );
}
