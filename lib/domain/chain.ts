import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";

/** A line of the record as it is stored. `prev` and `hash` are lower-case hex; `at` is ISO 8601 in UTC, to the millisecond. */
export type Link = { stream: string; seq: number; at: string; prev: string; payload: string; hash: string };

/** The `prev` of a stream's first line. */
export const GENESIS = "00".repeat(32);

/** What a line's hash must be; `entry_hash` in the migrations computes the same. */
export function linkHash({ prev, stream, seq, at, payload }: Omit<Link, "hash">): string {
  const words = `${stream}\n${seq}\n${Date.parse(at)}\n${payload}`;
  return bytesToHex(sha256(concatBytes(Uint8Array.of(0), hexToBytes(prev), utf8ToBytes(words))));
}

const HEX = /^[0-9a-f]{64}$/;

/** Whether this is a time as it is written here, and not another way to write the same time. */
function isMoment(at: string): boolean {
  const moment = Date.parse(at);
  return !Number.isNaN(moment) && new Date(moment).toISOString() === at;
}

/** Where a chain was followed to. */
export type Followed = { seq: number; hash: string; at: string };

/** Something in a chain that does not match, and at which place. */
export type Break = { stream: string; seq: number; message: string };

/**
 * Follows the lines of one stream on from where it was followed to before, and says what does not match. Finds edits,
 * gaps, insertions and swaps. A chain that was rewritten as a whole, or cut at its end, shows only against a head that
 * was kept elsewhere.
 */
export function followChain(links: readonly Link[], from: Followed): { to: Followed; breaks: Break[] } {
  const breaks: Break[] = [];
  let to = from;
  for (const link of links) {
    const say = (message: string) => breaks.push({ stream: link.stream, seq: link.seq, message });
    if (link.seq !== to.seq + 1) say(`Entry ${to.seq + 1} should come here, entry ${link.seq} does.`);
    if (link.prev !== to.hash) say(`Entry ${link.seq} does not follow from the entry before it.`);
    if (!isMoment(link.at) || !HEX.test(link.prev) || link.hash !== linkHash(link))
      say(`Entry ${link.seq} is not what was written: its hash does not match.`);
    if (link.at < to.at) say(`Entry ${link.seq} is dated before the entry before it.`);
    to = { seq: link.seq, hash: link.hash, at: link.at };
  }
  return { to, breaks };
}

/** What is wrong at the end of a stream that was followed to its last line, where its head is known. */
export function endBreaks(to: Followed, head: { stream: string; seq: number; hash: string; at?: string }): Break[] {
  const { stream, seq, hash, at = to.at } = head;
  const say = (message: string): Break[] => [{ stream, seq: to.seq, message }];
  if (to.seq !== seq) return say(`The stream's head says entry ${seq}; the lines end at entry ${to.seq}.`);
  if (to.hash !== hash) return say(`The stream's head has another hash than entry ${seq}.`);
  return to.at === at ? [] : say(`The stream's head has another time than entry ${seq}.`);
}
