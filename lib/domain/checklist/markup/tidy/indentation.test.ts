import { expect, it } from "vitest";
import { indentation } from "./indentation";

const read = (...lines: string[]) => indentation({ lines, code: lines.map((line) => line.includes("run")) }).lines;

it("moves boxes that stand too deep below a bullet, with all that stands below them", () => {
  expect(
    read(
      "- [ ] a",
      "        - [ ] b",
      "          note",
      "          run",
      "            - [ ] c",
      "        - [ ] d",
      "- [ ] e",
      "",
      " \t \t* [x] f",
    ),
  ).toEqual(["- [ ] a", "  - [ ] b", "    note", "    run", "      - [ ] c", "  - [ ] d", "- [ ] e", "", "  * [x] f"]);
});

it("moves boxes directly behind words to the margin", () => {
  expect(read("Steps:", "        - [ ] a", "        - [ ] b", "            - [ ] c")).toEqual([
    "Steps:",
    "- [ ] a",
    "- [ ] b",
    "    - [ ] c",
  ]);
});

it("leaves lists as they are where Markdown reads them, and code", () => {
  const rows = [
    "- [ ] a",
    "  - [ ] b",
    "     - [ ] c",
    "   1. d",
    "          - e",
    "",
    "Words",
    "",
    "    - [ ] code",
    "",
    "# A",
    "    - [ ] code",
  ];
  expect(read(...rows)).toEqual(rows);
});

it("goes on at the same depth where lists nest too deep", () => {
  const lines = Array.from({ length: 60 }, (_, depth) => `${"  ".repeat(depth)}- a`);
  const read = indentation({ lines, code: lines.map(() => false) });
  expect(read.deep).toBe(41);
  expect(read.lines.slice(0, 40)).toEqual(lines.slice(0, 40));
  expect(new Set(read.lines.slice(39)).size).toBe(1);
});
