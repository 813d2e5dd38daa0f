import "server-only";
import { canonical } from "@/lib/domain/canonical";
import { db } from "./client";
import { deploymentStream } from "./deployments";
import { entriesOf, streams, WORKSPACE } from "./entries";
import { Prisma } from "./generated/client";
import { KEYS, keyOf, type Row, type Rows, wholeOnce } from "./rows";
import type { Step, Stream } from "./stream";
import { workspaceStream } from "./workspace";

/** A row that is not what the record says: `table` and key, what the record says and what the table holds. */
export type Difference = { table: string; key: string; record: Row | null; stored: Row | null };

/** Every table read from the record, held against what the record says. Empty when they are equal. */
export async function tableDifferences(): Promise<Difference[]> {
  const expected = await rowsOfRecord();
  const found: Difference[] = [];
  for (const table of Object.keys(KEYS)) found.push(...(await differencesIn(table, expected[table] ?? [])));
  return found;
}

/** Empties every table read from the record and writes it anew from there, in one transaction. Takes the owner's role. */
export async function rebuildTables(): Promise<{ rows: number }> {
  const rows = await rowsOfRecord();
  const empty = Object.keys(KEYS).map((table) => db.$executeRaw`DELETE FROM ${named(table)}`);
  await db.$transaction([...empty, db.$executeRaw`SELECT apply_rows(${JSON.stringify(rows)}::jsonb, now())`]);
  return { rows: Object.values(rows).flat().length };
}

async function rowsOfRecord(): Promise<Rows> {
  const changed: [string, Row[]][] = [];
  for (const { stream } of await streams()) {
    const rows = stream === WORKSPACE ? await rowsOf(workspaceStream, stream) : await rowsOf(deploymentStream, stream);
    changed.push(...Object.entries(rows));
  }
  return wholeOnce(changed);
}

/** Each step holds a whole state of its own; a long history of them all would not fit. */
const AT_ONCE = 100;

async function rowsOf<State extends { seq: number }, Fact>(kind: Stream<State, Fact>, stream: string): Promise<Rows> {
  const changed: [string, Row[]][] = [];
  let steps: Step<State, Fact>[] = [];
  let state: State | undefined;
  for (const entry of await entriesOf(stream, kind.fact)) {
    state = kind.evolve(state, entry);
    steps.push({ entry, after: state });
    if (steps.length < AT_ONCE) continue;
    changed.push(...Object.entries(kind.rows(steps)));
    steps = [];
  }
  return wholeOnce([...changed, ...Object.entries(kind.rows(steps))]);
}

async function differencesIn(table: string, expected: readonly Row[]): Promise<Difference[]> {
  // Read back through the table's own types, so that both sides are written alike.
  const asStored = await db.$queryRaw<{ row: Row }[]>`
    SELECT to_jsonb(r) AS row FROM jsonb_populate_recordset(NULL::${named(table)}, ${JSON.stringify(expected)}::jsonb) AS r`;
  const stored = await db.$queryRaw<{ row: Row }[]>`SELECT to_jsonb(t) AS row FROM ${named(table)} AS t`;
  const left = byKey(table, asStored);
  const right = byKey(table, stored);
  return [...new Set([...left.keys(), ...right.keys()])].flatMap((key) => {
    const [record, row] = [left.get(key) ?? null, right.get(key) ?? null];
    return canonical(record) === canonical(row) ? [] : [{ table, key, record, stored: row }];
  });
}

const byKey = (table: string, rows: readonly { row: Row }[]) =>
  new Map(rows.map(({ row }) => [keyOf(table, row), row]));

// Safe: a table's name is a key of KEYS, never anything a person sent.
const named = (table: string) => Prisma.raw(`"${table}"`);
