import { rebuildTables } from "@/lib/commands/command";
import { exportedAnchors } from "@/lib/jobs/exported-anchors";
import { tableDifferences } from "@/lib/queries/table-differences";
import { verifyRecord } from "@/lib/queries/verify-record";

const say = (line: string) => process.stdout.write(`${line}\n`);

/**
 * Follows every chain, holds it against the signed heads that left the database, and the tables against the record. The
 * exit code is 1 when anything does not match.
 */
async function verify() {
  const { heads, problems } = await exportedAnchors();
  const verified = await verifyRecord(undefined, heads);
  const breaks = verified.flatMap((stream) => stream.breaks);
  const differences = await tableDifferences();
  for (const problem of problems) say(problem);
  for (const { stream, seq, message } of breaks) say(`${stream}, entry ${seq}: ${message}`);
  for (const { table, key, record, stored } of differences) {
    say(
      `Table ${table}, row ${key}: the record says ${JSON.stringify(record)}, the table holds ${JSON.stringify(stored)}.`,
    );
  }
  const entries = verified.reduce((sum, stream) => sum + stream.entries, 0);
  say(
    `${verified.length} streams, ${entries} entries, ${breaks.length} breaks, ${differences.length} rows that differ.`,
  );
  say(`${heads.length} signed heads outside the database were held against them.`);
  return breaks.length + differences.length + problems.length === 0 ? 0 : 1;
}

/** Writes the tables anew from the record. */
async function rebuild() {
  const { rows } = await rebuildTables();
  say(`${rows} rows were written from the record.`);
  return 0;
}

const acts: Record<string, () => Promise<number>> = { verify, rebuild };
const act = acts[process.argv[2] ?? "verify"];
if (!act) say("Say what to do: `npm run record -- verify` or `npm run record -- rebuild`.");
process.exit(act ? await act() : 2);
