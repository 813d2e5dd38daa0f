import { expect, it } from "vitest";
import { decisionWords } from "./decision-words";

it("tells an approval with remarks from one without", () => {
  expect(decisionWords({ decision: "approve", comment: null })).toBe("approved");
  expect(decisionWords({ decision: "approve", comment: "Watch the queue" })).toBe("approved with remarks");
  expect(decisionWords({ decision: "reject", comment: "No backup" })).toBe("rejected");
});
