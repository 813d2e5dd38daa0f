import { entriesFrom, streams } from "@/lib/db/entries";
import type { Actor } from "@/lib/domain/actor";

const PAGE = 100;

type Line = { seq: number; at: string; by: Actor; what: string; hash: string };

/** A page of a stream in words, newest first; `older` is where the next page begins, null at the end. */
export type Ledger = { stream: string; total: number; head: string; lines: Line[]; older: number | null };

type Read = (after: number, upTo: number) => Promise<Omit<Line, "hash">[]>;

/** Lays a page of a stream's sentences beside the hashes of its lines. */
export async function ledger(stream: string, before: number | undefined, read: Read): Promise<Ledger> {
  const [head] = await streams(stream);
  const total = head?.seq ?? 0;
  const upTo = Math.min(before ? before - 1 : total, total);
  const after = Math.max(0, upTo - PAGE);
  const [said, links] = await Promise.all([read(after, upTo), entriesFrom(stream, after, upTo - after)]);
  const hashes = new Map(links.map(({ seq, hash }) => [seq, hash]));
  const lines = said.map(({ seq, at, by, what }) => ({ seq, at, by, what, hash: hashes.get(seq) ?? "" })).reverse();
  return { stream, total, head: head?.hash ?? "", lines, older: after > 0 ? after + 1 : null };
}
