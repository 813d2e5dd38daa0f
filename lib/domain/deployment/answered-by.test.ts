import { expect, it } from "vitest";
import { answeredBy } from "./answered-by";

it("names who answered; of an automatic tick whoever had set it so", () => {
  const by = { name: "HTTP probe" };
  expect(answeredBy({ by: { name: "Anna" } })).toBe("Anna");
  expect(answeredBy({ by: null })).toBeNull();
  expect(answeredBy({ by, automatic: { id: "dan", name: "Dan Lind" } })).toBe("its probe, as Dan Lind had set it");
});
