import type { Outcome } from "@/lib/domain/deployment/fact";
import type { RunState } from "@/lib/domain/deployment/view/run-state";

export type Tone = "ink" | "go" | "nogo" | "outline";

const OUTCOME: Record<Outcome, { word: string; tone: Tone }> = {
  successful: { word: "SUCCESSFUL", tone: "go" },
  partial: { word: "PARTIAL", tone: "ink" },
  "rolled-back": { word: "ROLLED BACK", tone: "nogo" },
  abandoned: { word: "ABANDONED", tone: "outline" },
};

const READY: Record<RunState["readiness"]["word"], Tone> = { GO: "go", HOLD: "ink", "NO-GO": "nogo" };

/** The word on the stamp and its tone: readiness while planned, then where the launch is, then how it ended. */
export function standing({ life, word, outcome }: RunState["readiness"]): { word: string; tone: Tone } {
  if (outcome) return OUTCOME[outcome];
  if (life === "launching") return { word: "LAUNCHING", tone: "ink" };
  if (life === "live") return { word: "LIVE", tone: "outline" };
  return { word, tone: READY[word] };
}
