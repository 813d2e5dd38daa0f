import { expect, it } from "vitest";
import { boxes } from "./boxes";

const read = (...lines: string[]) => boxes({ lines, code: lines.map(() => false) });

it.each([
  ["-[ ] a", "- [ ] a"],
  ["*[x]a", "* [x] a"],
  ["- []a", "- [ ] a"],
  ["  - [X ] a", "  - [x] a"],
  ["- [ x] a", "- [x] a"],
  ["- [ ]a", "- [ ] a"],
  ["[ ] a", "- [ ] a"],
  ["[] a", "- [ ] a"],
  ["1.[ ] a", "1. [ ] a"],
  ["1.2 [ ] a", "- [ ] 1.2 a"],
  ["b) [ ] a", "- [ ] b) a"],
  ["• [ ] a", "- [ ] a"],
  ["– [x] a", "- [x] a"],
  ["· ☐ a", "- ☐ a"],
  ["☑ a", "- ☑ a"],
  ["［ ］ a", "- [ ] a"],
  ["- ［x］a", "- [x] a"],
  ["- ( ) a", "- [ ] a"],
  ["• (x) a", "- [x] a"],
  ["- <[ ]> a", "- [ ] a"],
  ["- \\[ \\] a", "- [ ] a"],
  ["\\[x] a", "- [x] a"],
  ["- **[ ]** a", "- [ ] a"],
  ["_[ ]_ a", "- [ ] a"],
  ["- [\u00A0] a", "- [ ] a"],
  ["-\u00A0[\u3000] a", "- [ ] a"],
  ["- \u200B[ ] a", "- [ ] a"],
  ["> [ ] a", "> - [ ] a"],
  ["\t•\ta", "\t- a"],
  ["o\ta", "- a"],
  ["-\u00A0a", "- a"],
])("%j is read as %j", (line, expected) => {
  expect(read(line)).toEqual([expected]);
});

it.each([
  "- [ ] a",
  "* [x](b)",
  "[x]: /b",
  "[x][y] a",
  "[ ] Yes  [ ] No",
  "☐ Low ☐ High",
  "- a [ ]",
  "Status: [ ] a [ ] b",
  "o a",
  "- (a) b",
  "(x) a",
  "1) a",
  "A note [ ]",
  "[ ]",
  "- ☐ a",
  "| [ ] |",
])("%j stays as it is", (line) => {
  expect(read(line)).toEqual([line]);
});

it("leaves code alone", () => {
  expect(boxes({ lines: ["[ ] a"], code: [true] })).toEqual(["[ ] a"]);
});
