import { hexToBytes } from "@noble/hashes/utils.js";
import type { Break } from "@/lib/domain/chain";
import type { StampedHead } from "./stamped-head";
import { timestampOf } from "./timestamp-of";

/** Holds timestamps of one record's heads against what they are of and the hashes of its entries by place. */
export const stampBreaks = (stamped: readonly StampedHead[], hashes: ReadonlyMap<number, string>): Break[] =>
  stamped.flatMap(({ statement, timestamp }) => {
    const { stream, seq, hash } = statement;
    const say = (message: string): Break[] => [{ stream, seq, message }];
    const read = timestampOf(statement, hexToBytes(timestamp));
    if ("problem" in read) return say(`The timestamp of the head at entry ${seq} does not hold. ${read.problem}`);
    if (hashes.get(seq) === hash) return [];
    return say(
      `Entry ${seq} had another hash when its head was timestamped: the record was rewritten up to there, or cut.`,
    );
  });
