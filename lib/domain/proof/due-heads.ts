import type { Link } from "@/lib/domain/chain";

/** Facts that decide something: their entries are signed at once. */
const DECISIONS = new Set([
  ...["role.signed", "signature.withdrawn", "no-go.declared", "no-go.lifted", "go.called"],
  ...["go.forced", "review.closed", "paper.confirmed", "waiver.granted", "deployment.closed", "outcome.corrected"],
  ...["item.reopened", "window.closed"],
]);

/**
 * Which entries of a stream have to be signed: every decision, and the last entry where the stream's last signed head is
 * not of this day (in UTC). `links` are the entries nobody looked at yet; `last` is the stream's last signed head.
 */
export function dueHeads(links: readonly Link[], last: { seq: number; at: string } | null, now: string): Link[] {
  const head = links.at(-1);
  const daily = last?.at.slice(0, 10) !== now.slice(0, 10);
  return links.filter((link) => (daily && link === head) || isDecision(link.payload));
}

function isDecision(payload: string): boolean {
  const { fact } = JSON.parse(payload) as { fact?: { type?: string } };
  return DECISIONS.has(fact?.type ?? "");
}
