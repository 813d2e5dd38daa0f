import type { LedgerAsk } from "@/lib/queries/ledger";

/** What the address of a record's page says after its "?". */
export type RecordSearch = { before?: string; verify?: string; by?: string; kind?: string };

/** The page and the filter that an address asks for; what is empty or no place is not asked. */
export function ledgerAsk({ before, by, kind }: RecordSearch): LedgerAsk {
  const place = Number(before);
  return {
    ...(Number.isInteger(place) && place > 0 && place < 2 ** 31 ? { before: place } : {}),
    ...(by ? { by: String(by).slice(0, 60) } : {}),
    ...(kind ? { kind: String(kind).slice(0, 60) } : {}),
  };
}
