import { expect, it } from "vitest";
import { openQuestions } from "./open-questions";
import { parse } from "./parse";

const lines = (document: string, choices: Parameters<typeof openQuestions>[1]) =>
  openQuestions(parse(document), choices).map(({ line }) => line);

const ambiguous = "# List\n\n## Before\n- [ ] Back up\n\n## Sign-off\n- [ ] PM: ____ Date: ____\n";

it("asks who an ambiguous role is until the stages are chosen", () => {
  expect(lines(ambiguous, {})).toEqual([7]);
  expect(lines(ambiguous, { goLine: null })).toEqual([7]);
  const stage = {
    id: "st1",
    name: "Sign-off",
    gate: "go" as const,
    roles: [{ role: "Product Manager", sections: null }],
  };
  expect(lines(ambiguous, { stages: [stage] })).toEqual([]);
  const asRead = { ...stage, roles: [{ role: "PM", sections: null }] };
  expect(lines(ambiguous, { stages: [asRead] }), "taken over with the word in it").toEqual([7]);
});

it("asks where the launch begins until a line, or none, is chosen", () => {
  const document = "# List\n\n## Deployment Steps\n- [ ] Push\n";
  expect(lines(document, {})).toEqual([3]);
  expect(lines(document, { goLine: null })).toEqual([]);
});

it("lets no choice answer for a document without anything to tick", () => {
  expect(lines("Only words.\n", { goLine: null, stages: [] })).toEqual([1]);
});

it("asks how a doubtful place is read until one way is chosen, by its line or for a slot by the stages", () => {
  const { checklist } = parse(ambiguous);
  const open = (line: number, more: { answers?: []; chosen?: string | null }, choices = {}) =>
    openQuestions({ checklist, problems: [{ line, message: "", ask: true, ...more }] }, choices).length;
  expect(open(4, { answers: [], chosen: null })).toBe(1);
  expect(open(4, { answers: [] }, { goLine: null })).toBe(1);
  expect(open(4, { answers: [], chosen: "new" })).toBe(0);
  expect(open(7, { answers: [], chosen: null }, { goLine: 3 })).toBe(1);
  expect(open(7, { answers: [], chosen: "Product Manager" })).toBe(0);
  expect(open(7, { answers: [], chosen: null }, { stages: [] })).toBe(0);
});
