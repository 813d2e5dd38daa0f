import type { Verdict } from "@/lib/domain/probe/verdict";
import { keepText } from "./keep-text";
import type { Mask } from "./mask";

const MOST_ASSERTIONS = 300;

/** A verdict as it may be kept: each text masked, and cut after that. */
export function keepVerdict({ outcome, reason, summary, assertions }: Verdict, mask: Mask): Verdict {
  const text = (given: string) => keepText(given, mask);
  return {
    ...{ outcome, reason, summary: text(summary) },
    assertions: assertions.slice(0, MOST_ASSERTIONS).map(({ what, expected, seen, ...rest }) => ({
      ...{ what: text(what), expected: text(expected), seen: text(seen) },
      ...rest,
    })),
  };
}
