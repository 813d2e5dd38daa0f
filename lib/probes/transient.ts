import type { Observed } from "@/lib/domain/probe/evidence";
import type { Judgement } from "./probe";

const PASSING = new Set([502, 503, 504]);
const LONGEST_MS = 30_000;

/** Milliseconds to wait at least before it is worth asking again; null where what was met does not pass by itself. */
export function transientFor({ outcome, transient }: Judgement, { response }: Observed): number | null {
  if (transient) return 0;
  if (outcome !== "fail" || response === null) return null;
  if (PASSING.has(response.status)) return 0;
  return response.status === 429 ? retryAfter(response.headers["retry-after"]) : null;
}

function retryAfter(header: string | undefined): number | null {
  if (header === undefined) return null;
  const ms = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return ms <= LONGEST_MS ? Math.max(0, ms) : null;
}
