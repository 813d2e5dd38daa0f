import { expect, it } from "vitest";
import { shallow } from "./shallow";

it("gives the words of a line that nests too deep, and nothing for others", () => {
  expect(shallow(`${"> ".repeat(50)}a`)).toBe("a");
  expect(shallow(`${"- ".repeat(50)}[ ] a`)).toBe("[ ] a");
  expect(shallow(`${"1. ".repeat(50)}`)).toBe("");
  expect(shallow(`${"> ".repeat(20)}a`)).toBe(null);
  expect(shallow("- ".repeat(50))).toBe(null);
  expect(shallow("x".repeat(60))).toBe(null);
});
