import { expect, it } from "vitest";
import { passesInARow } from "./passes-in-a-row";

it("counts back to the last fail or warning, over what could not judge", () => {
  expect(passesInARow([])).toBe(0);
  expect(passesInARow(["pass", "pass"])).toBe(2);
  expect(passesInARow(["pass", "error", "pass", "fail", "pass"])).toBe(2);
  expect(passesInARow(["pass", "warn", "pass"])).toBe(1);
  expect(passesInARow(["error", "fail"])).toBe(0);
});
