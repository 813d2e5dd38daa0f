import { Sign } from "@/components/ui/sign";
import type { GateCounts } from "@/lib/domain/report/gate-counts";
import type { Report } from "@/lib/domain/report/report";

const COLUMNS = [
  { state: "done", word: "done" },
  { state: "open", word: "open" },
  { state: "failed", word: "failed" },
  { state: "blocked", word: "blocked" },
  { state: "not-applicable", word: "n/a" },
] as const;

const GATE = { go: "counted before go", close: "counted after go" } as const;

/** Both gates in figures: before go, and once go was called after it too. */
export function CoverCounts({ report: { counts, events } }: { report: Report }) {
  const shown = counts.filter(({ gate, ...count }) => gate === "go" || (events.go && total(count) > 0));
  return shown.map((count) => (
    <div key={count.gate} className="counts">
      <p>
        <b>{count.required}</b>
        <span>
          {GATE[count.gate]}
          {count.waived > 0 ? `, ${count.waived} waived` : ""}
          {count.left > 0 && count.gate === "close" ? `, ${count.left} of them left open at go` : ""}
        </span>
      </p>
      {COLUMNS.map(({ state, word }) => (
        <p key={state}>
          <b>{state === "open" && count.gate === "go" ? count.open + count.left : count[state]}</b>
          <span>
            <Sign name={state} />
            {state === "open" && count.gate === "go" && count.left > 0 ? "left open" : word}
          </span>
        </p>
      ))}
    </div>
  ));
}

const total = (count: Omit<GateCounts, "gate">): number => count.required + count["not-applicable"];
