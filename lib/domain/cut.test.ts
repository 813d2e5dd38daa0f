import { expect, it } from "vitest";
import { cut } from "./cut";

it("cuts a text to a length, between characters", () => {
  expect(cut("short", 10)).toBe("short");
  expect(cut("abcdef", 3)).toBe("abc");
  expect(cut("ab😀cd", 3)).toBe("ab");
  expect(cut("ab😀cd", 4)).toBe("ab😀");
});
