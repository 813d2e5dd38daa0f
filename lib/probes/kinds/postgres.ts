import { verdictOf } from "@/lib/domain/probe/verdict-of";
import { type Entry, enter } from "../postgres/enter";
import { expectations } from "../postgres/expectations";
import { judgeEntry } from "../postgres/judge-entry";
import { type Looked, look } from "../postgres/look";
import { mayPass } from "../postgres/may-pass";
import { type PlainAnswer, plainAnswer } from "../postgres/plain-answer";
import { PostgresSettings } from "../postgres/settings";
import { type ProbeContext, probe } from "../probe";

type Seen = { entry: Entry; looked: Looked | null; plain: PlainAnswer | null };

const server = { host: "db.example.org", database: "depot", user: "countersign_probe", password: "DB_PROBE_PASSWORD" };

/**
 * Signs in to a PostgreSQL, looks and leaves. The password is only ever proved (SCRAM); a server that wants it itself is a
 * `fail`. Everything runs read-only, with a limit of time.
 */
export default probe<PostgresSettings, Seen>({
  title: "PostgreSQL",
  usage:
    "Signs in to a PostgreSQL and checks its version, encryption, roles, databases, settings and queries of your own.",
  examples: {
    "It is there, and 15 or newer": { ...server, minVersion: "15" },
    "It is only reached over TLS": { ...server, onlyEncrypted: true },
    "The application's role has no powers": { ...server, plainRole: "depot_app" },
    "Slow statements are logged from a second on": {
      ...server,
      settings: [{ name: "log_min_duration_statement", operator: "at most", value: "1s" }],
    },
    "No order is without a customer": {
      ...server,
      queries: [{ sql: "select count(*) from orders where customer_id is null", value: "0" }],
    },
  },
  settings: PostgresSettings,
  target: ({ host, port }) => ({ host, port }),
  patienceMs: ({ statementSeconds, queries }) => Math.min(600_000, 10_000 + 1000 * statementSeconds * queries.length),
  observe,
  judge: (settings, { entry, looked, plain }) => ({
    ...verdictOf(
      [...judgeEntry(settings, entry), ...(looked ? expectations(settings, entry, looked, plain) : [])],
      `PostgreSQL ${entry.version} is as expected`,
    ),
    transient: mayPass(entry.refusal?.code),
  }),
});

async function observe(settings: PostgresSettings, context: ProbeContext): Promise<Seen> {
  const { entry, found } = await enter(settings, context, (session) => look(session, settings));
  const plain = found && settings.onlyEncrypted ? await plainAnswer(settings, context) : null;
  context.seen.details = { entry, ...(found && { found: kept(found) }), ...(plain && { plain }) };
  return { entry, looked: found, plain };
}

const MOST_KEPT = 4096;

const kept = (found: Looked) => ({
  ...found,
  queries: found.queries.map((one) =>
    one.kind === "value" ? { ...one, value: one.value?.slice(0, MOST_KEPT) ?? null } : one,
  ),
});
