import { expect, it } from "vitest";
import type { Choices } from "@/lib/domain/checklist/choices";
import { parse } from "@/lib/domain/checklist/parse";
import { fittingChoices } from "./fitting-choices";

const { checklist } = parse("# T\n\n## Prepare\n\n- [ ] Back up\n- [ ] Freeze\n");
const [first, second] = checklist.items.map(({ id }) => id);
const known = String(first);

it("leaves choices alone that all have something to be about", () => {
  const choices: Choices = { goLine: 5, optional: { [known]: true }, windows: {}, leftOut: [String(second)] };
  expect(fittingChoices(choices, checklist)).toBe(choices);
  expect(fittingChoices({}, checklist)).toEqual({});
});

it("takes out what is about nothing, and keeps the rest", () => {
  const choices: Choices = {
    ...{ gate: "close", goLine: 99, optional: { [known]: true, i99: false } },
    ...{ windows: { i99: null }, leftOut: ["s99", known] },
  };
  const kept = { gate: "close", optional: { [known]: true }, windows: {}, leftOut: [known] };
  expect(fittingChoices(choices, checklist)).toEqual(kept);
  expect(fittingChoices({ goLine: null, leftOut: ["s99"] }, checklist)).toEqual({ goLine: null, leftOut: [] });
  expect(fittingChoices({ goLine: 99 }, checklist)).toEqual({});
});
