import { Refusal } from "@/lib/domain/refusal";
import type { Covered } from "@/lib/domain/signoff/covered";

const MINUTE = 60_000;

/**
 * Refuses a signature over a state (`now` is ISO 8601, UTC) in which a waiver ends before it is written for certain: what
 * is signed must not depend on a clock.
 */
export function demandLasting({ items }: Pick<Covered, "items">, now: string): void {
  const soon = new Date(Date.parse(now) + MINUTE).toISOString();
  const ending = items.find(({ waiver }) => waiver && waiver.expires !== null && waiver.expires <= soon);
  if (!ending) return;
  const text = `The waiver of “${ending.text}” ends within a minute. Wait until it has, then look again.`;
  throw new Refusal("conflict", text);
}
