import { expect, it } from "vitest";
import { cellAt } from "./cell-at";

it("is empty where a row is shorter", () => {
  expect([cellAt(["a"], 0), cellAt(["a"], 1), cellAt([], -1)]).toEqual(["a", "", ""]);
});
