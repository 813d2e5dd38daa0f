import { expect, it } from "vitest";
import { percentile } from "./percentile";

it("takes the nearest rank: one of the numbers, never between two", () => {
  const hundred = Array.from({ length: 100 }, (_, n) => 100 - n);
  expect([50, 95, 99, 100].map((rank) => percentile(hundred, rank))).toEqual([50, 95, 99, 100]);
  // https://en.wikipedia.org/wiki/Percentile#The_nearest-rank_method
  expect([5, 30, 40, 50, 100].map((rank) => percentile([15, 20, 35, 40, 50], rank))).toEqual([15, 20, 20, 35, 50]);
  expect(percentile([7], 1)).toBe(7);
  expect(percentile([], 50)).toBeNaN();
});
