import { fingerprint } from "./fingerprint";
import type { HeadStatement } from "./head-statement";
import { readTimestamp, type Timestamp } from "./read-timestamp";
import { signedBytes } from "./signed";

/** SHA-256 of what the signature of a head is made over, in hex: what its timestamp is of. */
export const statementDigest = (statement: HeadStatement): string => fingerprint(signedBytes("head", statement));

/**
 * Reads an authority's answer and holds it against the head it is said to be of, and against the nonce it was asked with
 * where that is known. `problem` says in a sentence why it is no timestamp of this head.
 */
export function timestampOf(
  statement: HeadStatement,
  bytes: Uint8Array,
  asked?: string,
): Timestamp | { problem: string } {
  const read = readTimestamp(bytes);
  if ("problem" in read) return read;
  if (read.imprint !== statementDigest(statement))
    return { problem: `This timestamp is of something else than the head at entry ${statement.seq}.` };
  if (read.signature === "broken") return { problem: "The signature of this timestamp does not fit what it signs." };
  if (asked !== undefined && read.nonce !== asked) return { problem: "This timestamp answers another request." };
  return read;
}
