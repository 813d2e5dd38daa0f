import { verdictOf } from "@/lib/domain/probe/verdict-of";
import { expectations } from "../heartbeat/expectations";
import { runsOf } from "../heartbeat/runs";
import { HeartbeatSettings } from "../heartbeat/settings";
import { span } from "../heartbeat/span";
import { type Beat, probe } from "../probe";

/** Beats newest first; `now` in milliseconds. */
type Seen = { beats: readonly Beat[]; now: number };

const MOST_KEPT = 20;

/** Reaches nobody: something reports to us, and what it reported is judged by the clock of the worker. */
export default probe<HeartbeatSettings, Seen>({
  title: "Heartbeat",
  usage: "Waits for something of yours to report, such as a backup, and checks that it does so on time and well.",
  examples: {
    "The backup runs every night": { periodSec: 86_400, graceSec: 3600 },
    "The worker is alive": { periodSec: 60, graceSec: 30 },
    "The export takes no longer than 20 minutes": { periodSec: 3600, graceSec: 300, maxDurationSec: 1200 },
    "Three nights in a row": { periodSec: 86_400, graceSec: 3600, successes: 3 },
  },
  settings: HeartbeatSettings,
  target: () => null,
  observe: async (_, context) => {
    const seen = { beats: await context.beats(), now: context.now().getTime() };
    context.seen.details = { beats: seen.beats.slice(0, MOST_KEPT), judgedAt: new Date(seen.now).toISOString() };
    return seen;
  },
  judge: (settings, { beats, now }) =>
    verdictOf(expectations(settings, runsOf(beats), now), `Reports as expected, every ${span(settings.periodSec)}`),
});
