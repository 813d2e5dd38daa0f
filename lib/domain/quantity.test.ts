import { expect, it } from "vitest";
import { quantity } from "./quantity";

it("agrees in number", () => {
  expect([0, 1, 2].map((count) => quantity(count, "item"))).toEqual(["0 items", "1 item", "2 items"]);
  expect(quantity(2, "person", "people")).toBe("2 people");
});
