import { rebuildTables } from "@/lib/commands/command";
import { grouped } from "@/lib/domain/grouped";
import type { SignedHead } from "@/lib/domain/proof/signed-head";
import { quantity } from "@/lib/domain/quantity";
import { env } from "@/lib/env";
import { exportedAnchors } from "@/lib/jobs/exported-anchors";
import { signedHeads } from "@/lib/queries/signed-heads";
import { tableDifferences } from "@/lib/queries/table-differences";
import { type Verification, verifyRecord } from "@/lib/queries/verify-record";

const say = (line: string) => process.stdout.write(`${line}\n`);

/**
 * Follows every chain, holds it against the signed heads that left the database, and the tables against the record. The
 * exit code is 1 when anything does not match.
 */
async function verify() {
  const { problems, ...exported } = await exportedAnchors();
  const verified = await verifyRecord(undefined, exported);
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
  const { heads, stamps } = exported;
  say(
    `Held against them from outside: ${quantity(heads.length, "signed head")}, ${quantity(stamps.length, "timestamp")}.`,
  );
  for (const [key, of] of grouped([...(await signedHeads()), ...heads], ({ statement }) => statement.key))
    say(`Heads are signed with the key ${key}, the last ${lastOf(of)}.`);
  if (env.TIMESTAMP_URL || stamps.length > 0) sayUnstamped(verified);
  return breaks.length + differences.length + problems.length === 0 ? 0 : 1;
}

/** Up to when a key signed, so that one that was taken over from another, or came too early, is seen. */
const lastOf = (heads: readonly SignedHead[]): string =>
  heads
    .map(({ statement }) => statement.at)
    .toSorted()
    .at(-1) ?? "";

/** Which heads no authority outside has seen: it did not answer yet, or was not asked then. */
function sayUnstamped(verified: readonly Verification[]) {
  for (const { stream, unstamped } of verified) {
    const heads = quantity(unstamped.length, "signed head is", "signed heads are");
    if (unstamped.length > 0) say(`${stream}: ${heads} not timestamped yet, the last at entry ${unstamped.at(-1)}.`);
  }
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
