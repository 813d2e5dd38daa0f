import { Stamp } from "@/components/ui/stamp";
import { Time } from "@/components/ui/time";
import type { ListedDeployment } from "@/lib/domain/deployment/view/listed-deployment";

const OUTCOME = {
  successful: "Successful",
  partial: "Partial",
  "rolled-back": "Rolled back",
  abandoned: "Abandoned",
} as const;
const TONE = { GO: "go", HOLD: "ink", "NO-GO": "nogo" } as const;

/** Far from T-0 HOLD is the resting state and only outlined. Milliseconds. */
const SOON = 24 * 3600 * 1000;

/** The readiness stamp with its second line; after go, where the launch is; once closed, how it ended. */
export function ReadinessCell({ deployment }: { deployment: ListedDeployment }) {
  const { readiness, live } = deployment;
  const { life, outcome } = readiness;
  if (outcome) return <span className={outcome === "successful" ? "text-done" : "text-ink"}>{OUTCOME[outcome]}</span>;
  return (
    <>
      {life === "planned" ? <Ready deployment={deployment} /> : <span className="text-ink">{RUNNING[life]}</span>}
      <span className="block text-12 leading-5 whitespace-nowrap text-muted">
        {life === "live" && live ? <LiveSince at={live} open={readiness.blockers.length} /> : secondLine(deployment)}
      </span>
    </>
  );
}

const RUNNING = { launching: "Launching", live: "Live", closed: "Closed" } as const;

function Ready({ deployment: { readiness, t0 } }: { deployment: ListedDeployment }) {
  const { word } = readiness;
  const resting = word === "HOLD" && Date.parse(t0) - Date.now() > SOON;
  return <Stamp word={word} tone={resting ? "outline" : TONE[word]} size="small" />;
}

const LiveSince = ({ at, open }: { at: string; open: number }) => (
  <>
    since <Time at={at} style="clock" />, {open} open
  </>
);

function secondLine({ readiness: { word, blockers, progress, life }, noGo }: ListedDeployment): string {
  if (noGo) return `declared by ${noGo.by}`;
  if (word === "GO") return life === "planned" ? "nothing in the way" : "nothing open";
  if (life === "planned" && progress.resolved === 0) return "nothing answered yet";
  return `${blockers.length} in the way`;
}
