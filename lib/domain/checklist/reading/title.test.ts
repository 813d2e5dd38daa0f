import { describe, expect, it } from "vitest";
import { parse } from "@/lib/domain/checklist/parse";

const read = (...rows: string[]) => parse(rows.join("\n"));
const titled = (...rows: string[]) => {
  const { title, sections } = read(...rows).checklist;
  return [title, sections.map((section) => `${section.level} ${section.title}`)];
};

describe("the title", () => {
  it("is the first heading that stands alone or holds no work, setext too", () => {
    expect(titled("Night move", "===", "## A", "- [ ] a")).toEqual(["Night move", ["1 Night move", "2 A"]]);
    expect(titled("# Night move", "Read this.", "# A", "- [ ] a")).toEqual(["Night move", ["1 Night move", "1 A"]]);
  });

  it("counts as a section where work stands below it", () => {
    const { checklist } = read("# Release", "- [ ] a", "# Later", "- [ ] b");
    expect([checklist.title, checklist.goLine]).toEqual(["Release", 1]);
  });

  it("is the first line of plain text, and gives what precedes a heading a section", () => {
    expect(titled("Move of the shop", "", "- Copy")).toEqual(["Move of the shop", ["1 Move of the shop"]]);
    expect(titled("Please read.", "", "- Copy")).toEqual(["Please read.", ["1 Please read."]]);
    expect(titled("Badge", "", "# Move", "- [ ] a")).toEqual(["Move", ["1 Move", "1 Move"]]);
    expect(titled("- Copy")).toEqual(["Checklist", ["1 Checklist"]]);
    expect(titled("![](x.png) ", "- Copy")).toEqual(["x.png", ["1 x.png"]]);
    expect(titled("# ", "- [ ] a")[0]).toBe("Checklist");
    expect(titled("&nbsp;", "", "- Copy")[0]).toBe("Checklist");
  });
});

describe("front matter", () => {
  it("is a note, and gives the title where no heading does", () => {
    const { checklist } = read(
      "---",
      "name: Release",
      'title: "Ship it"',
      "labels:",
      "  - x",
      "---",
      "",
      "## A",
      "- [ ] a",
      "## B",
      "- [ ] b",
    );
    expect(checklist.title).toBe("Ship it");
    expect(checklist.blocks[0]).toEqual({ kind: "note", from: 1, to: 7 });
    expect(checklist.sections.map(({ line }) => line)).toEqual([8, 10]);
    expect(titled("---", "name: 'Release'", "---", "- [ ] a")).toEqual(["Release", ["1 Release"]]);
    expect(titled("---", "draft: true", "---", "# Move", "- [ ] a")).toEqual(["Move", ["1 Move"]]);
    expect(titled("---", "title:", "---", "- [ ] a")[0]).toBe("Checklist");
  });

  it("gives the title where several headings compete for it", () => {
    expect(titled("---", "name: Release", "---", "## Status: open", "## A", "- [ ] a")).toEqual([
      "Release",
      ["2 Status: open", "2 A"],
    ]);
  });

  it("is none without settings or an end", () => {
    expect(read("---", "- [ ] a").checklist.items).toHaveLength(1);
    expect(read("---", "", "A text.", "", "---", "- [ ] a").checklist.blocks[0]?.kind).toBe("rule");
    expect(read("---", "---", "- [ ] a").checklist.items).toHaveLength(1);
  });
});

describe("plain text", () => {
  it("has sections of numbered, bold and introducing lines before lists", () => {
    expect(titled("Move", "", "1) Copy", "- a", "", "2) Check", "- b")).toEqual([
      "Move",
      ["1 Move", "2 1) Copy", "2 2) Check"],
    ]);
    expect(titled("Move", "", "**Copy**", "", "- a", "", "Then check:", "- b")).toEqual([
      "Move",
      ["1 Move", "2 Copy", "2 Then check:"],
    ]);
  });

  it("keeps numbered lines that hold the work themselves", () => {
    expect(read("Move", "", "1. Copy", "2. Check").checklist.items).toHaveLength(2);
    expect(read("1. Copy", "", "Slowly.", "", "2. Check").checklist.items).toHaveLength(2);
  });
});

describe("documents with nothing to tick", () => {
  it.each([
    ["", 0],
    ["\n \n", 1],
    ["Only words.", 1],
  ])("%j", (text, blocks) => {
    const { checklist, problems } = parse(text);
    expect(checklist.blocks).toHaveLength(blocks);
    expect(problems).toMatchObject([{ line: 1, ask: true }]);
    expect(problems[0]?.message).toMatch(/^Nothing to tick was found/);
  });

  it("gives lines Markdown drops to notes", () => {
    expect(read("[a]: /b", "", "- [ ] c").checklist.blocks).toEqual([
      { kind: "note", from: 1, to: 2 },
      { kind: "item", from: 3, to: 3, ref: "i1" },
    ]);
  });
});
