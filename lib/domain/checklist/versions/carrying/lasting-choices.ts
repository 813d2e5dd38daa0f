import type { Choices } from "@/lib/domain/checklist/choices";
import { NEW, SAME } from "./carry";

/** Choices without what was answered for one version alone: which item of the one before an item is. */
export function lastingChoices({ readings = {}, ...rest }: Choices): Choices {
  const lasting = Object.entries(readings).filter(([, value]) => value !== NEW && !value.startsWith(SAME));
  return lasting.length === 0 ? rest : { ...rest, readings: Object.fromEntries(lasting) };
}
