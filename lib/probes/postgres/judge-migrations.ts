import { type Judged, judged } from "@/lib/domain/probe/verdict-of";
import type { SeenMigrations } from "./migrations";
import type { SchemaSettings } from "./schema-settings";

const WHAT = "Migrations";

/** Whether what the release brings is applied: for Alembic and Flyway exactly that and no other, else at least that. */
export function judgeMigrations(wish: NonNullable<SchemaSettings["migrations"]>, seen: SeenMigrations): Judged {
  const expected = short(wish.expected);
  if (seen.kind === "forbidden")
    return judged(WHAT, "error", {
      ...{ expected, seen: "not readable", reason: "insufficient_privilege" },
      sentence: `the role may not read what is applied. Run: ${seen.grant}`,
    });
  if (seen.kind === "missing")
    return judged(WHAT, "fail", {
      ...{ expected, seen: "no table of migrations" },
      sentence: `there is no table ${seen.table}: no migration was ever applied here`,
    });
  const objection = objectionTo(wish, seen);
  return judged(WHAT, objection ? "fail" : "pass", {
    ...{ expected, seen: short(seen.applied) },
    ...(objection && { sentence: objection }),
  });
}

type Applied = Extract<SeenMigrations, { kind: "applied" }>;

function objectionTo({ tool, expected }: NonNullable<SchemaSettings["migrations"]>, { applied, failed }: Applied) {
  if (failed.length > 0) return `a migration failed half-way: ${short(failed)}`;
  const missing = expected.filter((name) => !applied.includes(name));
  if (missing.length > 0) return `the migrations are not at ${short(missing)}; at ${short(applied) || "nothing"}`;
  const other = applied.filter((name) => !expected.includes(name));
  if (tool === "alembic" && other.length > 0) return `there is another head: ${short(other)}`;
  return null;
}

const short = (names: readonly string[]) =>
  names.slice(0, 5).join(", ") + (names.length > 5 ? ` and ${names.length - 5} more` : "");
