import { anchorsOf, stampedAt } from "@/lib/db/anchors";
import { type EntryFilter, entriesFrom, filtersOf, placesOf, streams } from "@/lib/db/entries";
import type { LedgerLine } from "@/lib/domain/ledger-line";
import { env } from "@/lib/env";

const PAGE = 100;

/** Which page of a stream, and of whose entries, of which kind. */
export type LedgerAsk = EntryFilter & { before?: number };

/** A page of a stream in words, newest first; `older` is where the next page begins, null at the end. */
export type Ledger = {
  stream: string;
  total: number;
  head: string;
  lines: LedgerLine[];
  older: number | null;
  filters: { people: { id: string; name: string }[]; kinds: string[] };
  /** The last entry under a signed head; 0 where none was signed. */
  signed: number;
  /** The last entry under a head that an authority outside saw; 0 where none did, null where none is asked either. */
  stamped: number | null;
};

type Read = (after: number, upTo: number) => Promise<Pick<LedgerLine, "seq" | "at" | "by" | "what">[]>;

/** Lays a page of a stream's sentences beside the lines they are stored as and the heads that were signed. */
export async function ledger(stream: string, { before, ...filter }: LedgerAsk, read: Read): Promise<Ledger> {
  const [[head], filters, { heads }, stamps] = await Promise.all([
    streams(stream),
    filtersOf(stream),
    anchorsOf(stream),
    stampedAt(stream),
  ]);
  const total = head?.seq ?? 0;
  const end = Math.min(before ?? total + 1, total + 1);
  const places = await placesOf(stream, end, PAGE + 1, filter);
  const shown = new Set(places.slice(0, PAGE));
  const [upTo, after] = [Math.max(0, ...shown), Math.min(total, ...shown) - 1];
  const [said, links] =
    shown.size === 0 ? [[], []] : await Promise.all([read(after, upTo), entriesFrom(stream, after, upTo - after)]);
  const stored = new Map(links.map((link) => [link.seq, link]));
  const signed = new Map(heads.map(({ statement }) => [statement.seq, statement.at]));
  const lines = said
    .filter(({ seq }) => shown.has(seq))
    .map(({ seq, at, by, what }) => {
      const { hash = "", prev = "", payload = "" } = stored.get(seq) ?? {};
      return {
        seq,
        at,
        by,
        what,
        hash,
        prev,
        payload,
        signedAt: signed.get(seq) ?? null,
        stampedAt: stamps.get(seq) ?? null,
      };
    })
    .reverse();
  const older = places.length > PAGE ? (places[PAGE - 1] ?? null) : null;
  const stamped = stamps.size > 0 || env.TIMESTAMP_URL ? Math.max(0, ...stamps.keys()) : null;
  const last = Math.max(0, ...signed.keys());
  return { stream, total, head: head?.hash ?? "", lines, older, filters, signed: last, stamped };
}
