import type { Answer } from "../deployment";
import { STATE_WORDS } from "../state-words";

type Told = Pick<Answer, "state"> & {
  earlier?: (Pick<NonNullable<Answer["earlier"]>, "state" | "target"> & By) | undefined;
};
type By = { by: { name: string } | null };

/**
 * What an item was answered for an earlier version, and whether that was confirmed for `target`, without a full stop;
 * null where it was not. "done for 1.0.0 by Anna, to be confirmed for 1.0.1".
 */
export function earlierWords({ state, earlier }: Told, target: string): string | null {
  if (!earlier) return null;
  const which = earlier.target === target ? `an earlier build of ${target}` : earlier.target;
  const who = earlier.by ? ` by ${earlier.by.name}` : "";
  const now = earlier.target === target ? "this one" : target;
  return `${STATE_WORDS[earlier.state]} for ${which}${who}, ${state === "open" ? "to be confirmed" : "confirmed"} for ${now}`;
}
