import { expect, it } from "vitest";
import type { Says } from "@/lib/domain/checklist/vocabulary/says";
import { numberedDay } from "./numbered-day";
import { within } from "./within";

const only =
  (words: Record<string, string>): Says =>
  (idea) =>
    words[idea] ?? null;

it("needs a unit and a number", () => {
  expect(numberedDay(only({ dayNumber: "Sprint 3" }), "Sprint 3")).toBeNull();
  expect(numberedDay(only({ dayNumber: "Day", days: "Day" }), "Day")).toBeNull();
  expect(numberedDay(only({ dayNumber: "Day 3", days: "Day" }), "Day 3")).toMatchObject({ from: 4320 });
  expect(within(only({ within: "within reach" }), "within reach")).toBeNull();
});

it("is none in the middle of a title", () => {
  const says = only({ dayNumber: "Day 3", days: "Day" });
  expect(numberedDay(says, "Since Day 3")).toBeNull();
  expect(numberedDay(says, "Watch: Day 3")).toMatchObject({ from: 4320 });
});
