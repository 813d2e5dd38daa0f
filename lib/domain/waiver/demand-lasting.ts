import { Refusal } from "@/lib/domain/refusal";
import type { Waiver } from "./waiver";

const MINUTE = 60_000;

type Accepted = { text: string; waiver?: Pick<Waiver, "expires"> };

/**
 * Refuses to sign a state, or to go on it (`now` is ISO 8601, UTC), in which a waiver ends before that is written for
 * certain: what is signed must not depend on a clock.
 */
export function demandLasting({ items }: { items: readonly Accepted[] }, now: string): void {
  const soon = new Date(Date.parse(now) + MINUTE).toISOString();
  const ending = items.find(({ waiver }) => waiver && waiver.expires !== null && waiver.expires <= soon);
  if (!ending) return;
  const text = `The waiver of “${ending.text}” ends within a minute. Wait until it has, then look again.`;
  throw new Refusal("conflict", text);
}
