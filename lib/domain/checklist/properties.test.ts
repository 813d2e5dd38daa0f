import fc from "fast-check";
import { expect, it } from "vitest";
import { anyDocument, specified } from "./any-document.test-fixture";
import { Checklist } from "./checklist";
import { lines } from "./markup/lines";
import { parse } from "./parse";
import { print } from "./print";

/** What must hold for whatever anybody wrote. */
function hold(text: string) {
  const { checklist, problems } = parse(text);
  expect(Checklist.safeParse(checklist).error).toBeUndefined();
  expect(checklist.lines).toBe(lines(text).length);
  let next = 1;
  for (const { from, to } of checklist.blocks) {
    expect(from).toBe(next);
    expect(to).toBeGreaterThanOrEqual(from);
    next = to + 1;
  }
  expect(next).toBe(checklist.lines + 1);
  expect(print(checklist, text)).toBe(text);
  const ids = [...checklist.items, ...checklist.sections, ...checklist.fields].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { line, answers, chosen } of problems) {
    expect(line).toBeGreaterThan(0);
    if (answers && chosen != null) expect(answers.map(({ value }) => value)).toContain(chosen);
  }
}

it("covers any text once and in order, prints it again, keeps the contract and never throws", () => {
  fc.assert(fc.property(anyDocument, hold), { numRuns: 400 });
}, 60_000);

it("holds for every example of the specifications", () => {
  expect(specified.length).toBeGreaterThan(670);
  for (const text of specified) hold(text);
});

it("takes an answer to every question that it asks", () => {
  fc.assert(
    fc.property(anyDocument, (text) => {
      for (const { line, answers = [] } of parse(text).problems)
        for (const { value } of answers) {
          const again = parse(text, { [line]: value });
          expect(again.problems.find((each) => each.line === line && each.answers)?.chosen ?? value).toBe(value);
        }
    }),
    { numRuns: 100 },
  );
}, 60_000);
