import { expect, it } from "vitest";
import { chooseCounts, countsOf } from "./choose-counts";
import { chooseReading } from "./choose-reading";
import { chooseWindow } from "./choose-window";

it("an item counts as it was read, or as it was chosen last", () => {
  const optional = chooseCounts({ goLine: null }, "i1", "optional");
  expect(optional).toEqual({ goLine: null, optional: { i1: true } });
  const required = chooseCounts(optional, "i1", "required");
  expect([countsOf({}, "i1"), countsOf(optional, "i1"), countsOf(required, "i1")]).toEqual([
    ...["proposed", "optional", "required"],
  ]);
  const read = chooseCounts(chooseCounts(required, "i2", "read"), "i1", "read");
  expect([read, countsOf(read, "i1")]).toEqual([{ goLine: null, leftOut: ["i2", "i1"] }, "read"]);
  expect(chooseCounts(read, "i2", "proposed")).toEqual({ goLine: null, leftOut: ["i1"] });
});

it("a window is chosen, none is, or it is as proposed again", () => {
  const window = { text: "T-1h", from: -60, to: null };
  const chosen = chooseWindow(chooseWindow({}, "s1", window), "s2", null);
  expect(chosen).toEqual({ windows: { s1: window, s2: null } });
  expect(chooseWindow(chooseWindow(chosen, "s1", undefined), "s2", undefined)).toEqual({});
});

it("a doubtful place is read as answered, until the answer is undone", () => {
  const answered = chooseReading({ optional: {} }, 4, "items");
  expect(answered).toEqual({ readings: { 4: "items" } });
  expect(chooseReading(answered, 4, undefined)).toEqual({});
});
