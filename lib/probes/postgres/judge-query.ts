import { type Judged, judged } from "@/lib/domain/probe/verdict-of";
import { holds } from "../operator";
import type { SeenQuery } from "./look";
import type { PostgresSettings } from "./settings";

type Query = PostgresSettings["queries"][number];

/** What a query of somebody's own came to, held against what was expected of it. */
export function judgeQuery({ sql, operator, value }: Query, seen: SeenQuery): Judged {
  const what = `Query ${sql.replace(/\s+/g, " ").slice(0, 80)}`;
  const expected = `${operator} ${value}`;
  if (seen.kind === "trouble") {
    const { sentence, reason } = seen;
    const how = { expected, seen: sentence, sentence: `the query was not answered: ${sentence}` };
    return judged(what, reason ? "error" : "fail", { ...how, ...(reason && { reason }) });
  }
  if (seen.kind === "shape") return unusable(what, expected, seen);
  if (seen.value === null) return nothing(what, expected, "NULL");
  return compared(what, { operator, value }, seen.value);
}

function unusable(what: string, expected: string, { rows, columns }: { rows: number; columns: number }): Judged {
  if (rows === 0) return nothing(what, expected, "no row");
  const seen = `${rows === 50 ? "50 or more" : rows} rows of ${columns} columns`;
  const sentence = `the query answered ${seen}; one value can be judged`;
  return judged(what, "error", { expected, seen, sentence, reason: "config_invalid" });
}

const nothing = (what: string, expected: string, seen: string) =>
  judged(what, "error", {
    expected,
    seen,
    sentence: `the query answered ${seen}: there is nothing to judge`,
    reason: "no_data",
  });

function compared(what: string, { operator, value }: Omit<Query, "sql">, seen: string): Judged {
  const held = holds(operator, seen, value);
  const short = seen.slice(0, 200);
  const expected = `${operator} ${value}`;
  if (held === null) {
    const sentence = `“${short}” and “${value}” cannot be ordered: they are not both numbers`;
    return judged(what, "error", { expected, seen: short, sentence, reason: "config_invalid" });
  }
  const sentence = `the query answered ${short}; ${expected} was expected`;
  return judged(what, held ? "pass" : "fail", { expected, seen: short, sentence });
}
