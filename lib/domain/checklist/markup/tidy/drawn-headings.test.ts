import { expect, it } from "vitest";
import { drawnHeadings } from "./drawn-headings";

const read = (...lines: string[]) => drawnHeadings({ lines, code: lines.map((line) => line.startsWith("code")) });

it("reads titles with lines around, below and beside them, levels in order of appearance", () => {
  expect(
    read("══════", "Move", "══════", "", "Before", "──────", "- a", "=== After ===", "- b", "─── Later ───", "━━━━━"),
  ).toEqual({
    lines: ["", "# Move", "", "", "## Before", "", "- a", "### After", "- b", "## Later", "***"],
    parts: [
      { from: 1, to: 3, at: 2 },
      { from: 5, to: 6, at: 5 },
      { from: 8, to: 8, at: 8 },
      { from: 10, to: 10, at: 10 },
    ],
  });
  expect(read("Words", "", "=====", "Go", "=====", "*** Now ***").lines).toEqual([
    "Words",
    "",
    "",
    "## Go",
    "",
    "### Now",
  ]);
});

it("leaves what Markdown reads itself, lists, and code", () => {
  const rows = [
    "Title",
    "=====",
    "- a",
    "═ b",
    "1. c",
    "# d",
    "***",
    "",
    "***",
    "text",
    "---",
    "--- x",
    "code",
    "code === x ===",
    "x".repeat(130),
    "***",
    "─".repeat(300),
    `=== ${"x".repeat(300)}`,
  ];
  expect(read(...rows)).toEqual({ lines: rows, parts: [] });
});
