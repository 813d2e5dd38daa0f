import { expect, it } from "vitest";
import { grouped } from "./grouped";

it("groups things by what they share, in order", () => {
  expect([...grouped(["aa", "b", "cc", "d"], ({ length }) => length)]).toEqual([
    [2, ["aa", "cc"]],
    [1, ["b", "d"]],
  ]);
  expect(grouped([], String).size).toBe(0);
});
