import { expect, it } from "vitest";
import type { Item } from "@/lib/domain/checklist/checklist";
import { checklist } from "@/lib/domain/deployment/sample.test-fixture";
import { below } from "./below";

const of = (id: string): Item => checklist.items.find((item) => item.id === id) ?? expect.fail();
const note = (words: string) => ({ words: [words], line: 5, depth: 0 });
const code = (text: string) => ({ lang: "sh", text, line: 5, to: 6 });

it("is null where nothing stands below, and else changes with its words and with nothing else", () => {
  expect(below(of("i1"), null)).toBeNull();
  const noted = { ...of("i1"), notes: [note("Twice")], code: [code("ls")] };
  expect(below(noted, null)).toMatch(/^[0-9a-f]{64}$/);
  expect(below(noted, null)).toBe(below(noted, null));
  expect(below({ ...noted, notes: [{ ...note("Twice"), line: 9 }] }, null)).toBe(below(noted, null));
  expect(below({ ...noted, notes: [note("Once")] }, null)).not.toBe(below(noted, null));
  expect(below({ ...noted, code: [code("rm")] }, null)).not.toBe(below(noted, null));
});

it("is about the option that was chosen", () => {
  const set = of("i5");
  expect(below(set, null)).toBeNull();
  expect(below(set, "o1")).not.toBe(below(set, "o2"));
  const reworded = { ...set, options: set.options.map((option) => ({ ...option, words: [`${option.id}!`] })) };
  expect(below(reworded, "o1")).not.toBe(below(set, "o1"));
});
