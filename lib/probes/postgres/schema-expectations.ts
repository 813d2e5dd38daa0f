import { type Judged, judged } from "@/lib/domain/probe/verdict-of";
import { judgeMigrations } from "./judge-migrations";
import type { SeenSchema } from "./look-at-schema";
import type { SchemaSettings } from "./schema-settings";

/** What is in the database, held against what has to be. */
export function schemaExpectations(wish: SchemaSettings, seen: SeenSchema): Judged[] {
  return [
    ...wish.tables.map((name, at) => judgeTable(name, seen.tables[at] === true)),
    ...wish.columns.map((column, at) => judgeColumn(column, seen.columns[at] ?? null)),
    ...(wish.minIndexes === undefined ? [] : [judgeCount(wish.minIndexes, seen.indexCount)]),
    ...wish.indexes.map((name, at) => judgeIndex(name, seen.indexes[at] ?? null)),
    ...(wish.allIndexesValid ? [judgeValid(seen)] : []),
    ...wish.triggers.map((trigger, at) => judgeTrigger(trigger, seen.triggers[at] ?? null)),
    ...(wish.migrations && seen.migrations ? [judgeMigrations(wish.migrations, seen.migrations)] : []),
  ];
}

const judgeTable = (name: string, there: boolean) =>
  judged(`Table ${name}`, there ? "pass" : "fail", {
    ...{ expected: "exists", seen: there ? "exists" : "missing" },
    sentence: `there is no table ${name}`,
  });

function judgeColumn({ table, column, type }: SchemaSettings["columns"][number], seen: string | null): Judged {
  const what = `Column ${table}.${column}`;
  const expected = type ?? "exists";
  if (seen === null)
    return judged(what, "fail", { expected, seen: "missing", sentence: `there is no column ${column} in ${table}` });
  const fits = type === undefined || type.toLowerCase() === seen.toLowerCase();
  const sentence = `the column ${column} of ${table} is ${seen}; ${expected} was expected`;
  return judged(what, fits ? "pass" : "fail", { expected, seen, sentence });
}

const judgeCount = (least: number, count: number) =>
  judged("Number of indexes", count >= least ? "pass" : "fail", {
    ...{ expected: `at least ${least}`, seen: String(count) },
    sentence: `there are ${count} indexes; at least ${least} were expected`,
  });

const judgeIndex = (name: string, seen: SeenSchema["indexes"][number]) =>
  judged(`Index ${name}`, seen === "valid" ? "pass" : "fail", {
    ...{ expected: "valid", seen: seen ?? "missing" },
    sentence: seen ? `the index ${name} is invalid: drop it and make it anew` : `there is no index ${name}`,
  });

// Of a database without indexes it says nothing that none of them is invalid.
function judgeValid({ invalid, indexCount }: SeenSchema): Judged {
  const expected = "none invalid";
  if (indexCount === 0) {
    const sentence = "there is no index at all, so none can be invalid";
    return judged("Invalid indexes", "error", { expected, seen: "no index", sentence, reason: "no_data" });
  }
  const named = invalid.slice(0, 5).join(", ");
  return judged("Invalid indexes", invalid.length === 0 ? "pass" : "fail", {
    ...{ expected, seen: invalid.length === 0 ? `none of ${indexCount}` : named },
    sentence: `${invalid.length} of ${indexCount} indexes are invalid: ${named}`,
  });
}

const judgeTrigger = ({ table, trigger }: SchemaSettings["triggers"][number], seen: SeenSchema["triggers"][number]) =>
  judged(`Trigger ${trigger} of ${table}`, seen === "fires" ? "pass" : "fail", {
    ...{ expected: "fires", seen: seen ?? "missing" },
    sentence: seen ? `the trigger ${trigger} of ${table} is disabled` : `${table} has no trigger ${trigger}`,
  });
