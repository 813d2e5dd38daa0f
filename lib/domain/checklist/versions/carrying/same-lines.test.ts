import { expect, it } from "vitest";
import { carryReadings } from "./carry-readings";
import { lastingChoices } from "./lasting-choices";
import { sameLines } from "./same-lines";

const before = "one\ntwo\nthree\ntwo\nfour\n";

it("finds a line by its text, and by the lines around it where that occurs oftener", () => {
  const lineNow = sameLines(before, "zero\none\ntwo\nthree\ntwo\nfour\n");
  expect([1, 2, 3, 4, 5].map(lineNow)).toEqual([2, 3, 4, 5, 6]);
  const more = sameLines(before, "two\nzero\none\ntwo\nthree\nfour\n");
  expect([2, 4].map(more)).toEqual([1, 4]);
  const fewer = sameLines(before, "one\ntwo\nthree\nfour\n");
  expect([2, 4, 99].map(fewer)).toEqual([2, null, null]);
});

it("carries how a line is read, but not which item it was in an earlier version", () => {
  const choices = { readings: { 2: "choice", 3: "same:i4", 5: "new", 4: "tasks" } };
  expect(carryReadings(choices, before, `x\n${before}`)).toEqual({ 3: "choice", 5: "tasks" });
  expect(carryReadings(choices, before, "two\n")).toEqual({});
  expect(carryReadings({}, before, before)).toEqual({});
  expect(lastingChoices(choices)).toEqual({ readings: { 2: "choice", 4: "tasks" } });
  expect(lastingChoices({ goLine: 3, readings: { 5: "new" } })).toEqual({ goLine: 3 });
});
