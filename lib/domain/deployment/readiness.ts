import type { Gate } from "@/lib/domain/checklist/checklist";
import type { Around } from "./around";
import { type Blocker, blockersOf } from "./blockers";
import type { Deployment, Life } from "./deployment";
import type { Outcome } from "./fact";
import { countedLeaves, type Progress, progressOf } from "./leaves";
import { outcomeOf } from "./outcome";
import { type ProbeStanding, probeStanding } from "./probe-standing";
import { warningsOf } from "./warnings";

/**
 * Whether the gate ahead may be passed, computed and never stored. Once closed, `outcome` is the word to show.
 * `empty` says that the gate asks for nothing at all: "nothing to prepare", never 100 %.
 */
export type Readiness = {
  gate: Gate;
  life: Life;
  word: "GO" | "HOLD" | "NO-GO";
  outcome: Outcome | null;
  blockers: Blocker[];
  warnings: Blocker[];
  progress: Progress;
  empty: boolean;
  probes: Record<ProbeStanding, number>;
};

/** Whether a deployment may go ahead, as it stands in the workspace `around` it. */
export function readiness(deployment: Deployment, around: Around): Readiness {
  const gate = gateAhead(deployment);
  const leaves = countedLeaves(deployment, gate);
  const blockers = blockersOf(deployment, gate, around);
  return {
    gate,
    life: deployment.life,
    word: wordFor(deployment, blockers),
    outcome: outcomeOf(deployment)?.outcome ?? null,
    blockers,
    warnings: warningsOf(deployment, gate, around),
    progress: progressOf(deployment, leaves),
    empty: leaves.length === 0,
    probes: probesOf(
      deployment,
      leaves.map(({ id }) => id),
    ),
  };
}

/** Close once go was called, go until then. */
const gateAhead = ({ go }: Pick<Deployment, "go">): Gate => (go ? "close" : "go");

function wordFor({ noGo }: Deployment, blockers: readonly Blocker[]): Readiness["word"] {
  if (noGo) return "NO-GO";
  return blockers.length > 0 ? "HOLD" : "GO";
}

function probesOf({ probes }: Deployment, items: readonly string[]): Readiness["probes"] {
  const counted = { green: 0, warn: 0, red: 0, unjudged: 0 };
  for (const item of items) {
    const standing = probeStanding(probes[item]);
    if (standing) counted[standing] += 1;
  }
  return counted;
}
