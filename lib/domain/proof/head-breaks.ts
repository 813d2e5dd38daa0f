import type { Break } from "@/lib/domain/chain";
import { isSigned } from "./signed";
import type { SignedHead } from "./signed-head";

/** Holds signed heads of one record against their signatures and the hashes of its entries by place. */
export const headBreaks = (signed: readonly SignedHead[], hashes: ReadonlyMap<number, string>): Break[] =>
  signed.flatMap((head) => {
    const { stream, seq, hash } = head.statement;
    const say = (message: string): Break[] => [{ stream, seq, message }];
    if (!isSigned("head", head)) return say(`The signature of the head at entry ${seq} does not fit what it signs.`);
    if (hashes.get(seq) === hash) return [];
    return say(`Entry ${seq} had another hash when its head was signed: the record was rewritten up to there, or cut.`);
  });
