import type { PastRun } from "./use-past-runs";

const WIDTH = 480;
const HEIGHT = 72;
const ROOM = 4;

/** How long the runs took, oldest first; what it shows stands in words below it. */
export function LatencyChart({ runs }: { runs: readonly PastRun[] }) {
  const timed = runs.flatMap(({ totalMs, outcome }) => (totalMs === null ? [] : [{ ms: totalMs, outcome }]));
  if (timed.length < 2) return null;
  const times = timed.map(({ ms }) => ms);
  const most = Math.max(...times);
  const at = (index: number) => ROOM + (index * (WIDTH - 2 * ROOM)) / (timed.length - 1);
  const up = (ms: number) => HEIGHT - ROOM - (ms / most) * (HEIGHT - 2 * ROOM);
  const sorted = [...times].sort((one, other) => one - other);
  const median = sorted[Math.ceil(sorted.length / 2) - 1] ?? most;
  return (
    <figure className="grid gap-1">
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        aria-hidden="true"
        className="h-18 w-full max-w-[480px]"
        preserveAspectRatio="none"
      >
        <line x1="0" x2={WIDTH} y1={HEIGHT - ROOM} y2={HEIGHT - ROOM} className="stroke-rule" />
        <polyline
          points={timed.map(({ ms }, index) => `${at(index)},${up(ms)}`).join(" ")}
          className="fill-none stroke-accent"
          strokeWidth="1.5"
          vectorEffect="non-scaling-stroke"
        />
      </svg>
      <figcaption className="text-12 text-muted tabular-nums">
        Milliseconds a run: median {Math.round(median)}, least {Math.round(sorted[0] ?? 0)}, most {Math.round(most)}.
      </figcaption>
    </figure>
  );
}
