import { describe, expect, it } from "vitest";
import { plain } from "@/lib/domain/checklist/checklist";
import { parse } from "@/lib/domain/checklist/parse";

const read = (...rows: string[]) => parse(["# Move", ...rows].join("\n")).checklist;

describe("headings with a box", () => {
  it("are items with what stands below them", () => {
    const { items, sections, blocks } = read(
      "## ☐ 1. Account",
      "1. Sign up",
      "2. Note the key",
      "## [x] 2. Database",
      "```sh",
      "setup",
      "```",
      "## Afterthoughts",
      "- nice to know",
    );
    expect(items.map(({ kind, line, ticked, words }) => [kind, line, ticked, plain(words)])).toEqual([
      ["item", 2, false, "1. Account"],
      ["item", 5, true, "2. Database"],
    ]);
    expect(items.map(({ notes, code }) => [notes.length, code.length])).toEqual([
      [2, 0],
      [0, 1],
    ]);
    expect(sections.map(({ title }) => title)).toEqual(["Move", "1. Account", "2. Database", "Afterthoughts"]);
    expect(blocks.filter(({ kind }) => kind === "item")).toHaveLength(2);
  });

  it("only part the boxes below them", () => {
    const { items } = read("## [ ] Account", "- [ ] Sign up", "## [ ] Database", "- [ ] Copy");
    expect(items.map(({ words }) => plain(words))).toEqual(["Sign up", "Copy"]);
  });

  it("are written so where one stands alone or all are ticked", () => {
    expect(read("## ☐ Account", "- sign up").items.map(({ words }) => plain(words))).toEqual(["sign up"]);
    expect(read("## ☑ Account", "- sign up", "## ☑ Database", "- copy").items).toHaveLength(2);
  });
});
