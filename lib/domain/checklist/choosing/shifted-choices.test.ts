import { expect, it } from "vitest";
import { shiftedChoices } from "./shifted-choices";

const before = "one\ntwo\nthree\nfour\nfive\nsix\n";
const choices = { goLine: 5, gate: "go" as const, readings: { 2: "tasks", 4: "choice", 6: "fields" } };
const after = (text: string) => {
  const { goLine, readings } = shiftedChoices(choices, before, text);
  return [goLine, readings];
};

it("moves what stands below an edit, and leaves what stands above it", () => {
  expect(after("one\ntwo\nnew\nthree\nfour\nfive\nsix\n")).toEqual([6, { 2: "tasks", 5: "choice", 7: "fields" }]);
  expect(after("one\ntwo\nfour\nfive\nsix\n")).toEqual([4, { 2: "tasks", 3: "choice", 5: "fields" }]);
});

it("never gives what was said of a line that is gone to another one", () => {
  expect(after("one\ntwo\nsix\n")).toEqual([3, { 2: "tasks", 3: "fields" }]);
  expect(after("one")).toEqual([1, {}]);
});

it("keeps a line that is split, or joined with the next, where it begins", () => {
  expect(after("one\ntwo\nthree\nfo\nur\nfive\nsix\n")).toEqual([6, { 2: "tasks", 4: "choice", 7: "fields" }]);
  expect(after("one\ntwo\nthree\nfourfive\nsix\n")).toEqual([5, { 2: "tasks", 4: "choice", 5: "fields" }]);
});

it("says nothing of lines that nobody chose, and of an edit within its lines", () => {
  expect(shiftedChoices({ goLine: null, leftOut: ["i1"] }, before, "one")).toEqual({ goLine: null, leftOut: ["i1"] });
  expect(shiftedChoices(choices, before, before.toUpperCase())).toBe(choices);
});
