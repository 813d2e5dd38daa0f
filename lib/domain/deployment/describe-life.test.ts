import { expect, it } from "vitest";
import { describeLife, type LifeFact } from "./describe-life";
import { Story } from "./sample.test-fixture";

const told = (fact: LifeFact) => describeLife({ deployment: new Story().deployment, seq: 1 }, fact);

it.each([
  [
    { type: "target.changed", target: "1.0.1", digest: null, reason: "A fix" } as const,
    "changed what is released to 1.0.1: “A fix”",
  ],
  [
    { type: "target.changed", target: "1.0.1", digest: "sha256:ab", reason: "A fix" } as const,
    "changed what is released to 1.0.1 (sha256:ab): “A fix”",
  ],
  [{ type: "answers.confirmed", items: ["i1"] } as const, "confirmed 1 answer given for an earlier version"],
  [
    { type: "go.forced", reason: "The shop is down", blockers: ["one", "two"], skipped: [] } as const,
    "broke the glass and called go over 2 blockers: “The shop is down”",
  ],
  [
    { type: "review.closed", finding: "not-justified", comment: "It could wait" } as const,
    "reviewed the break-glass and found it not justified: “It could wait”",
  ],
])("%o", (fact, sentence) => expect(told(structuredClone(fact) as LifeFact)).toBe(sentence));
