import { type Item, plain } from "@/lib/domain/checklist/checklist";
import type { Policy } from "@/lib/domain/signoff/policy/policy";
import type { Answer } from "../deployment";

/** Why an answer cannot be confirmed for the version that is released now, as a sentence; null where it can. */
export function confirmGap(
  policy: Policy,
  item: Item,
  { state, earlier }: Pick<Answer, "state" | "earlier">,
): string | null {
  const words = `“${plain(item.words)}”`;
  if (!earlier || state !== "open") return `${words} waits for no confirmation; it is answered by itself.`;
  const isCritical = earlier.waiver !== undefined || policy.critical?.includes(item.id);
  if (earlier.state === "not-applicable" && isCritical)
    return `${words} is critical: that it does not apply takes a second person for each version. Ask for it anew.`;
  if (earlier.option !== null && !item.options.some(({ id }) => id === earlier.option))
    return `${words} has other options by now. Choose one of them.`;
  return null;
}
