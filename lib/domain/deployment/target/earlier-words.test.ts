import { expect, it } from "vitest";
import { earlierWords } from "./earlier-words";

const earlier = { state: "not-applicable", by: { name: "Anna" }, target: "1.0.0" } as const;

it.each([
  [{ state: "done" } as const, "1.0.1", null],
  [{ state: "open", earlier } as const, "1.0.1", "not applicable for 1.0.0 by Anna, to be confirmed for 1.0.1"],
  [{ state: "not-applicable", earlier } as const, "1.0.1", "not applicable for 1.0.0 by Anna, confirmed for 1.0.1"],
  [
    { state: "open", earlier: { ...earlier, state: "done", by: null } } as const,
    "1.0.0",
    "done for an earlier build of 1.0.0, to be confirmed for this one",
  ],
])("%o for %s", (answer, target, said) => expect(earlierWords(answer, target)).toBe(said));
