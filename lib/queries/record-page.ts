import { entriesFrom, streams, WORKSPACE } from "@/lib/db/entries";
import type { Link } from "@/lib/domain/chain";
import { Refusal } from "@/lib/domain/refusal";

const PAGE = 200;

/** Lines of one stream as they are stored and hashed, newest first. `before` is for the next page; null at the end. */
export type RecordPage = {
  stream: string;
  head: { seq: number; hash: string };
  lines: Link[];
  before: number | null;
};

/** The lines of a stream before a place in it, or its last ones; of the workspace where no stream is named. */
export async function recordPage(stream = WORKSPACE, before?: number): Promise<RecordPage> {
  const [head] = await streams(stream);
  if (!head) throw new Refusal("missing", "There is no such record, or it belongs to a system you do not see.");
  const end = Math.min(before ?? Number.POSITIVE_INFINITY, head.seq + 1);
  const after = Math.max(0, end - 1 - PAGE);
  const lines = await entriesFrom(stream, after, Math.max(0, end - 1 - after));
  const { seq, hash } = head;
  return { stream, head: { seq, hash }, lines: lines.reverse(), before: after > 0 ? after + 1 : null };
}
