import { type Followed, followChain, GENESIS, type Link } from "@/lib/domain/chain";
import type { BundleStatement } from "./bundle-manifest";
import { type Finding, finding } from "./bundle-verdict";
import type { BundleFiles } from "./check-manifest";
import { readLines } from "./read-lines";
import { StoredLine } from "./stored-line";

export const RECORD = "record.jsonl";

const START: Followed = { seq: 0, hash: GENESIS, at: "" };

/** Follows the record of a bundle from its first entry, and holds its end against what the bundle says of itself. */
export function checkRecord(files: BundleFiles, statement: BundleStatement): { links: Link[]; findings: Finding[] } {
  const { values: links, broken } = readLines(files[RECORD] ?? new Uint8Array(), StoredLine);
  const say = (message: string, entry: number) => finding(RECORD, message, entry);
  const findings = broken.map((line) => say(`Line ${line} is not a line of a record as it was written.`, line));
  const foreign = links.find(({ stream }) => stream !== statement.deployment);
  if (foreign) findings.push(say(`Entry ${foreign.seq} belongs to another record, ${foreign.stream}.`, foreign.seq));
  const { to, breaks } = followChain(links, START);
  findings.push(...breaks.map(({ seq, message }) => say(message, seq)));
  const { seq, hash } = statement;
  if (to.seq !== seq) findings.push(say(`The record ends at entry ${to.seq}; the bundle was made of ${seq}.`, to.seq));
  else if (to.hash !== hash) findings.push(say(`Entry ${seq} is another than the one the bundle was made of.`, seq));
  return { links, findings };
}
