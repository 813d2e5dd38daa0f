import type { Assertion, Outcome, Verdict } from "./verdict";

/** An expectation met or not, with the sentence that says so in a line ("max-age ≥ 31536000 expected, 3600 seen"). */
export type Judged = Assertion & { sentence: string };

const WORST_FIRST: readonly Outcome[] = ["fail", "error", "warn"];

/** What all expectations come to together; `passed` is said where each is met. Nothing asserted is never green. */
export function verdictOf(all: readonly Judged[], passed: string): Verdict {
  if (all.length === 0)
    return {
      outcome: "error",
      reason: "nothing_asserted",
      summary: "Nothing was judged: no expectation applied.",
      assertions: [],
    };
  const assertions = all.map(({ sentence: _, ...assertion }) => assertion);
  const outcome = WORST_FIRST.find((one) => all.some((judged) => judged.outcome === one));
  const said = all.filter((judged) => judged.outcome === outcome);
  const [first] = said;
  if (!outcome || !first) return { outcome: "pass", reason: null, summary: passed, assertions };
  const reason = said.find((judged) => judged.reason)?.reason ?? (outcome === "error" ? "no_data" : null);
  return { outcome, reason, summary: capital(first.sentence) + others(said.length - 1), assertions };
}

const others = (more: number) => (more === 0 ? "" : `; and ${more} more`);

// A word begins with a capital there; the name of a host stays as it is written.
const capital = (text: string) =>
  /^\p{L}+(?![\p{L}.])/u.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;

/** One expectation, judged. `sentence` is said where it is not met; without one expected and seen are put side by side. */
export function judged(
  what: string,
  outcome: Outcome,
  { expected, seen, sentence, reason }: Pick<Assertion, "expected" | "seen" | "reason"> & { sentence?: string },
): Judged {
  return {
    ...{ what, outcome, expected, seen, sentence: sentence ?? `${what}: expected ${expected}, saw ${seen}` },
    ...(reason && { reason }),
  };
}
