import { verdictOf } from "@/lib/domain/probe/verdict-of";
import { type Entry, enter } from "../postgres/enter";
import { healthExpectations } from "../postgres/health-expectations";
import { HealthSettings } from "../postgres/health-settings";
import { judgeEntry } from "../postgres/judge-entry";
import { lookAtHealth, type SeenHealth } from "../postgres/look-at-health";
import { mayPass } from "../postgres/may-pass";
import { probe } from "../probe";

type Seen = { entry: Entry; health: SeenHealth | null };

const server = { host: "db.example.org", database: "depot", user: "countersign_probe", password: "DB_PROBE_PASSWORD" };

/** Signs in to a PostgreSQL and looks at how it is. What other sessions do is shown to members of pg_monitor alone. */
export default probe<HealthSettings, Seen>({
  title: "PostgreSQL health",
  usage:
    "Checks connections, long queries, locks, the slow log, size, cache and replicas of a PostgreSQL against limits.",
  examples: {
    "A fifth of the connections is free": { ...server, maxConnectionsPercent: 80 },
    "No query runs longer than half a minute": { ...server, maxQuerySeconds: 30 },
    "Nobody waits for a lock": { ...server, maxLockWaitSeconds: 5, maxIdleInTransactionSeconds: 60 },
    "99 % is read from memory": { ...server, minCacheHitPercent: 99 },
    "A replica follows within 10 s": { ...server, replicas: { least: 1, maxLagSeconds: 10 } },
  },
  settings: HealthSettings,
  target: ({ host, port }) => ({ host, port }),
  patienceMs: ({ statementSeconds }) => Math.max(10_000, 5000 + 1000 * statementSeconds),
  observe: async (settings, context) => {
    const { entry, found } = await enter(settings, context, (session) => lookAtHealth(session, settings));
    context.seen.details = { entry, ...(found && { found }) };
    return { entry, health: found };
  },
  judge: (settings, { entry, health }) => ({
    ...verdictOf(
      [...judgeEntry(settings, entry), ...(health ? healthExpectations(settings, health) : [])],
      "PostgreSQL is within its limits",
    ),
    transient: mayPass(entry.refusal?.code),
  }),
});
