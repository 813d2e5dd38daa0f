import type { Actor } from "@/lib/domain/actor";

/** One entry of the record in words, with the hash of its line. */
export type LedgerLine = { seq: number; at: string; by: Actor; what: string; hash: string };
