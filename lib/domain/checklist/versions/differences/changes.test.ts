import fc from "fast-check";
import { expect, it } from "vitest";
import { lineChanges, wordChanges } from "./changes";

const shown = (changes: ReturnType<typeof wordChanges>) =>
  changes.map(({ kind, text }) => ({ same: text, gone: `[-${text}-]`, new: `[+${text}+]` })[kind]).join("");

it.each([
  ["Version 12+ installed", "Version 15+ installed and up", "Version[- 12+-][+ 15++] installed[+ and up+]"],
  ["a b c d", "b c x d", "[-a-] b c[+ x+] d"],
  ["", "new", "[+new+]"],
  ["gone", "", "[-gone-]"],
  ["same", "same", "same"],
  ["a  b", "a b", "a  b"],
  ["a b", "b", "[-a-] b"],
  ["备份数据库", "备份全部数据库", "备份[+全部+]数据库"],
])("compares %j with %j word by word", (before, now, result) => {
  expect(shown(wordChanges(before, now))).toBe(result);
});

it("compares code line by line", () => {
  expect(shown(lineChanges("a\nb\nc", "a\nx\nc\n"))).toBe("a\n[-b\n-][+x\n+]c\n");
});

it("shows a text that changed throughout as a whole", () => {
  const long = (word: string) => Array.from({ length: 200 }, (_, at) => `${word}${at}`).join(" ");
  expect(wordChanges(long("a"), long("b")).map(({ kind }) => kind)).toEqual(["gone", "new"]);
});

it("gives both texts back, blanks at their ends aside", () => {
  const text = fc
    .array(fc.constantFrom("a", "b", "c", "d e", "数据"), { maxLength: 12 })
    .map((words) => words.join(" "));
  fc.assert(
    fc.property(text, text, (before, now) => {
      const changes = wordChanges(before, now);
      const without = (left: string) => changes.flatMap(({ kind, text: each }) => (kind === left ? [] : [each.trim()]));
      const bare = (all: string) => all.replaceAll(/\s/g, "");
      expect(bare(without("gone").join(""))).toBe(bare(now));
      expect(bare(without("new").join(""))).toBe(bare(before));
    }),
  );
});
