import { expect, it } from "vitest";
import { outOfOrder } from "./out-of-order";

it.each([
  [[], []],
  [[1, 2, 5], []],
  [[3, 1, 2], [3]],
  [
    [2, 1, 4, 3],
    [2, 4],
  ],
  [
    [5, 4, 1, 2, 3],
    [5, 4],
  ],
])("takes as few as can be out of %j", (numbers, moved) => {
  expect([...outOfOrder(numbers)].sort()).toEqual(moved.sort());
});
