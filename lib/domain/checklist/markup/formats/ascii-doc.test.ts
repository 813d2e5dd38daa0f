import { describe, expect, it } from "vitest";
import { readingOf } from "@/lib/domain/checklist/markup/fixtures/reading-of.test-fixture";
import { translated } from "./translated";

describe("AsciiDoc", () => {
  it("is read with its boxes, titles, code, tables and comments", () => {
    expect(readingOf("release.adoc")).toMatchObject({
      title: "Harbour release: go-live",
      sections: ["# Harbour release: go-live", "## Before the release", "### Database", "### People", "## Release"],
      items: [
        [13, "Take a full backup", null, false],
        [14, "Check its size with du -h *", "i1", false],
        [15, "Copy it off site", "i1", true],
        [16, "Freeze merges", null, true],
        [41, "Switch traffic", null, false],
      ],
      code: [["bash", "git switch --detach v2.3\n* [ ] not an item"]],
      slots: ["QA Lead", "Security Engineer"],
    });
    expect(readingOf("release.adoc").blocks).toEqual(
      expect.arrayContaining(["18-23 code", "36-37 heading", "38-40 note"]),
    );
  });

  it("is told by its marks where it has no title of its own", () => {
    expect(translated(["[source]", "----", "a", "----", "* [*] b"]).lines).toEqual(["", "```", "a", "```", "- [x] b"]);
    expect(translated([":a: b", ".Then", "* [*] b", "+", "c", ". d", "", "e"]).lines).toEqual([
      "",
      "**Then**",
      "- [x] b",
      "",
      "  c",
      "  1. d",
      "",
      "e",
    ]);
    expect(translated(["= A =", "# b"]).lines).toEqual(["= A =", "# b"]);
  });

  it("has underlined titles, breaks and blocks that never end", () => {
    const rows = ["= A", "Checks", "------", "'''", "--", "Owner::", "a line +", "----", "```", "* [ ] b"];
    expect(translated(rows)).toMatchObject({
      lines: ["# A", "## Checks", "", "***", "", "**Owner:** ", "a line  ", "~~~~~~~~", "```", "* [ ] b"],
      parts: [
        { from: 2, to: 3, at: 2 },
        { from: 8, to: 10, at: 8 },
      ],
    });
    expect(translated(["= A", "////", "* [ ] b"]).lines).toEqual(["# A", "", ""]);
    expect(translated(["= A", "|===", "|a"]).lines).toEqual(["# A", "|---|", "| a |"]);
  });

  it("has tables with and without a head, and cells line by line", () => {
    expect(translated(["= A", "", "|===", "|a |b", "|c |d", "|==="]).lines).toEqual([
      "# A",
      "|  |  |",
      "|---|---|",
      "| a | b |",
      "| c | d |",
      "",
    ]);
    expect(translated(["= A", "|===", "|a 2+|b", "", "|c", "|d", "|e", "|==="]).lines).toEqual([
      "# A",
      "",
      "| a | b |",
      "|---|---|",
      "| c | d |",
      "|  |  |",
      "| e |  |",
      "",
    ]);
    expect(
      translated(["= A", '[cols="2*"]', "|===", "x |a", "more", "|===", '[cols="1,1"]', "|===", "|==="]).lines,
    ).toEqual(["# A", "|  |  |", "|---|---|", "| x | a |", "| more |  |", "", "|  |  |", "|---|---|", ""]);
  });

  it("has numbered lists, and lists within lists", () => {
    expect(translated(["= A", "1. a", "* b", "- c", "2. d", "|===", "|==="]).lines).toEqual([
      "# A",
      "1. a",
      "   - b",
      "     - c",
      "1. d",
      "|---|",
      "",
    ]);
  });

  it("has marks of its own inside lines", () => {
    const words = (line: string) => translated(["= A", line]).lines[1];
    expect(words("*a* `*b*` <<c>> <<d,e>> [.line-through]#f# https://g.example[h]")).toBe(
      "**a** `*b*` c e ~~f~~ [h](https://g.example)",
    );
    expect(words("image::a.png[Plan] xref:b.adoc[B] kbd:[Esc] [[x]]`c")).toBe("![Plan](a.png) [B](b.adoc) `Esc` `c");
    expect(words("a".repeat(10_001))).toHaveLength(10_001);
  });
});
