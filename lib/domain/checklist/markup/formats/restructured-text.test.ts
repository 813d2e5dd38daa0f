import { describe, expect, it } from "vitest";
import { readingOf } from "@/lib/domain/checklist/markup/fixtures/reading-of.test-fixture";
import { translated } from "./translated";

describe("reStructuredText", () => {
  it("is read with its boxes, titles, code, tables and comments", () => {
    expect(readingOf("cutover.rst")).toMatchObject({
      title: "Ledger cut-over",
      sections: ["# Ledger cut-over", "## Before the cut-over", "### Check the copy", "## Cut-over"],
      items: [
        [20, "Freeze main for the night", null, false],
        [21, "Tell support", null, false],
        [23, "by phone", "i2", false],
        [24, "Copy the data:", null, false],
        [59, "Warm", null, false],
        [65, "Switch traffic", null, false],
      ],
      code: [["", "pg_dump ledger > ledger.sql\n* [ ] not an item"]],
      slots: ["QA Lead"],
      fields: [
        ["Author", "Iris Vale"],
        ["Version", "4.1"],
        ["Released by", null],
        ["Date", null],
      ],
    });
    expect(readingOf("cutover.rst").blocks).toEqual(expect.arrayContaining(["3-6 title", "35-41 code", "67-69 note"]));
  });

  it("is told by its underlines, or by literal text below titles", () => {
    expect(translated(["Move", "~~~~", "", "Check", "^^^^^", "- a"]).lines).toEqual([
      "# Move",
      "",
      "",
      "## Check",
      "",
      "- a",
    ]);
    expect(translated(["Move", "====", "", "Run::", "", "  a", "", "Go"]).lines).toEqual([
      "# Move",
      "",
      "",
      "Run:",
      "```",
      "a",
      "```",
      "Go",
    ]);
    expect(translated(["Move", "====", "", "- a"]).lines).toEqual(["Move", "====", "", "- a"]);
    expect(translated(["Move", "~~~~", "", "# x"]).lines).toEqual(["Move", "~~~~", "", "# x"]);
  });

  const below = (...rows: string[]) => translated([".. a:", ".. b::", "", ...rows]).lines.slice(3);

  it("has directives whose body is read, and others whose body is not", () => {
    expect(
      below(".. topic:: A", "", "   - b", ".. container::", "", "   c", ".. rubric::", ".. |d| e::", "   f", "..", "g"),
    ).toEqual(["**A**", "", "- b", "", "", "c", "", "", "", "", "g"]);
    expect(below(".. warning:: Slow", "----", "* a::", "", "b ::")).toEqual(["Warning: Slow", "***", "* a:", "", "b:"]);
  });

  it("has code up to the end of the document, or none", () => {
    expect(below(".. code:: sh", "", "   a")).toEqual(["", "", "    a"]);
    expect(below(".. code:: sh", "   a", "", "b")).toEqual(["```sh", "a", "```", "b"]);
    expect(below(".. code:: sh", "", "   ```", "", "b")).toEqual(["", "~~~~~~~~sh", "```", "~~~~~~~~", "b"]);
    expect(below(".. code:: sh", "", "b")).toEqual(["", "", "b"]);
    expect(below("::", "", "  a", "", "(1) b", "", "    c")).toEqual(["", "```", "a", "```", "1) b", "", "   c"]);
  });

  it("has tables of values, lists and lines", () => {
    expect(below(".. csv-table:: A", '   :header: "a", b', "", '   "c ""d""", e', "")).toEqual([
      "",
      "| a | b |",
      "|---|---|",
      '| c "d" | e |',
      "",
    ]);
    expect(below(".. csv-table:: A", "", "   c,", "", "   e,f")).toEqual(["", "", "| c |", "|---|", "| e |"]);
    expect(below(".. list-table::", "", "   * - a", "       more", "     - b", "", "   x")).toEqual([
      "",
      "",
      "| a more | b x |",
      "|---|---|",
      "|  |  |",
      "|  |  |",
      "|  |  |",
    ]);
    expect(below(".. list-table::", "", "   x")).toEqual(["", "", ""]);
    expect(below("+--+--+", "|a |b |", "+--+--+")).toEqual(["|  |  |", "|a |b |", "|  |  |"]);
    expect(below("== ==", "a  b", "== ==")).toEqual(["|  |  |", "| a | b |", ""]);
  });

  it("has tables that are too small for a head and its line", () => {
    expect(below(".. list-table::", "", "   * - a")).toEqual(["", "", "| a |"]);
    expect(below(".. csv-table::", "", "   a", "   b")).toEqual(["", "", "| a |", "| b |"]);
  });

  it("has marks of its own inside lines", () => {
    expect(below(":command:`ls` :doc:`a` :x:`b` `c`_ ``d`` e\\ f :ref:`g <h>`")).toEqual(["`ls` a `b` c `d` ef g"]);
    expect(below("a".repeat(10_001))[0]).toHaveLength(10_001);
  });
});
