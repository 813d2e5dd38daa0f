import { verdictOf } from "@/lib/domain/probe/verdict-of";
import { type Entry, enter } from "../postgres/enter";
import { judgeEntry } from "../postgres/judge-entry";
import { lookAtSchema, type SeenSchema } from "../postgres/look-at-schema";
import { mayPass } from "../postgres/may-pass";
import { schemaExpectations } from "../postgres/schema-expectations";
import { SchemaSettings } from "../postgres/schema-settings";
import { probe } from "../probe";

type Seen = { entry: Entry; schema: SeenSchema | null };

const server = { host: "db.example.org", database: "depot", user: "countersign_probe", password: "DB_PROBE_PASSWORD" };

/** Signs in to a PostgreSQL and looks at what stands in a database. Needs no right but to connect, and to read migrations. */
export default probe<SchemaSettings, Seen>({
  title: "PostgreSQL schema",
  usage:
    "Checks that tables, columns, indexes and triggers exist in a PostgreSQL, and that the migrations are applied.",
  examples: {
    "The tables are there": { ...server, tables: ["orders", "customers"] },
    "The migration of this release is applied": {
      ...server,
      migrations: { tool: "alembic", expected: ["3f1c9a0b7d21"] },
    },
    "50 indexes or more, and none invalid": { ...server, minIndexes: 50, allIndexesValid: true },
    "The new column is there": { ...server, columns: [{ table: "orders", column: "paid_at" }] },
  },
  settings: SchemaSettings,
  target: ({ host, port }) => ({ host, port }),
  patienceMs: ({ statementSeconds }) => Math.max(10_000, 5000 + 1000 * statementSeconds),
  observe: async (settings, context) => {
    const { entry, found } = await enter(settings, context, (session) => lookAtSchema(session, settings));
    context.seen.details = { entry, ...(found && { found }) };
    return { entry, schema: found };
  },
  judge: (settings, { entry, schema }) => ({
    ...verdictOf(
      [...judgeEntry(settings, entry), ...(schema ? schemaExpectations(settings, schema) : [])],
      `The schema of ${settings.database} is as expected`,
    ),
    transient: mayPass(entry.refusal?.code),
  }),
});
