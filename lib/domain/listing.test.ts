import { expect, it } from "vitest";
import { listing } from "./listing";

it("names a few and counts the rest", () => {
  expect(listing([])).toBe("");
  expect(listing(["A"])).toBe("A");
  expect(listing(["A", "B"])).toBe("A and B");
  expect(listing(["A", "B", "C", "D"])).toBe("A, B, C and D");
  expect(listing(["A", "B", "C", "D", "E"])).toBe("A, B, C and 2 more");
  expect(listing(["A", "B", "C"], 1)).toBe("A and 2 more");
});
