import { expect, it } from "vitest";
import { initials } from "./initials";

it("takes the first letter of the first and the last word", () => {
  expect(["Dana Novák", "ana maria de souza", "Plato", " ", "élise o’neil"].map(initials)).toEqual([
    "DN",
    "AS",
    "P",
    "",
    "ÉO",
  ]);
});
