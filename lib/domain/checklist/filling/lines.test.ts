import { describe, expect, it } from "vitest";
import { withBox } from "./boxes";
import { lineOf, pageOf, printed, rewrite } from "./page";
import { cellsOf, withCells } from "./table-row";
import { withNote } from "./with-note";

describe("a box", () => {
  it.each([
    ["［ ］ 確認", true, "［x］ 確認"],
    ["［x］ 確認", false, "［ ］ 確認"],
    ["* [*] done", false, "* [ ] done"],
    ["\\[ \\] escaped", true, "\\[x\\] escaped"],
  ])("%j is written as it is spelled", (line, ticked, expected) => expect(withBox(line, 0, ticked)).toBe(expected));
});

describe("a page", () => {
  it("has no line before the first or behind the last", () => {
    const page = pageOf("a\r\nb");
    rewrite(page, 3, () => "c");
    expect([lineOf(page, 0), lineOf(page, 2), lineOf(page, 3), printed(page)]).toEqual(["", "b", "", "a\r\nb"]);
  });
});

describe("the cells of a row", () => {
  it.each([
    ["| a | b |", ["a", "b"]],
    ["a | b", ["a", "b"]],
    ["a \\| b | c |", ["a \\| b", "c"]],
  ])("%j are told apart", (row, expected) => expect(cellsOf(row).map((cell) => cell.trim())).toEqual(expected));

  it("are written anew between the same bars", () => {
    const second = (_: string, index: number) => (index === 1 ? "x" : null);
    expect([withCells("| a | |", second), withCells("a | b", second)]).toEqual(["| a | x |", "a | x "]);
  });
});

describe("a note", () => {
  it.each([
    ["", ""],
    ["   ", "   "],
    ["text  ", "text — n  "],
    ["| open row", "| open row — n"],
    ["| a | b | ", "| a | b — n | "],
    ["## Title ##", "## Title — n ##"],
  ])("stands behind the words of %j", (line, expected) => expect(withNote(line, "n")).toBe(expected));
});
