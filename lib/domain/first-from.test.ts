import { expect, it } from "vitest";
import { firstFrom } from "./first-from";

it.each([
  [[], 3, 0],
  [[1, 3, 5], 0, 0],
  [[1, 3, 5], 3, 1],
  [[1, 3, 5], 4, 2],
  [[1, 3, 3, 5], 3, 1],
  [[1, 3, 5], 6, 3],
])("in %j the first from %i on is at %i", (numbers, least, at) => {
  expect(firstFrom(numbers, least, (number) => number)).toBe(at);
});
