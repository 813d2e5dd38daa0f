import { describe, expect, it } from "vitest";
import { plain } from "@/lib/domain/checklist/checklist";
import { readingOf } from "@/lib/domain/checklist/markup/fixtures/reading-of.test-fixture";
import { parse } from "@/lib/domain/checklist/parse";
import { translated } from "./translated";

describe("YAML", () => {
  it("is read as an issue form", () => {
    expect(readingOf("form.yml")).toMatchObject({
      title: "Release request",
      sections: ["# Release request", "## Read me", "## Before the release"],
      items: [
        [20, "Tests are green", null, false],
        [22, "Backup: taken", null, false],
      ],
      fields: [
        ["description", "Ask for a release"],
        ["labels", '["release"]'],
        ["Version", null],
      ],
    });
  });

  it("is read as lists of tasks by section", () => {
    expect(readingOf("sections.yaml")).toMatchObject({
      title: "Web release",
      sections: ["# Web release", "## Pre-deploy", "## Deploy", "## post deploy"],
      items: [
        [7, "Freeze merges", null, false],
        [8, "Take a backup", null, true],
        [14, "Switch traffic", null, false],
        [16, "Look at the graphs", null, false],
      ],
    });
  });

  it("may end anywhere", () => {
    const rows = [
      "title: A",
      "name: B",
      "items:",
      "  - id: 1",
      "    other: x",
      "  - label: C",
      "",
      "    checked: no",
      "  -",
      "  - D\u2028e",
    ];
    expect(translated([...rows, "  - title: E"]).lines).toEqual([
      "# A",
      "**name:** B",
      "",
      "",
      "",
      "- [ ] C",
      "",
      "",
      "",
      "- [ ] D\u2028e",
      "- [ ] E",
    ]);
    expect(translated(["name: A", "checks:", "  - name: B", "    tasks:", "    - c", "x"]).lines[0]).toBe("name: A");
  });

  it("is nothing that only looks so", () => {
    for (const rows of [
      ["Steps:", "- Copy", "- Check"],
      ["Steps:", "- [ ] Copy", "  - x: y"],
      ["Move", "Steps:", "  - Copy"],
      ["a: b", "items:", "  - c", "No setting."],
    ])
      expect(translated(rows).lines).toEqual(rows);
    expect(translated(["x: 1", "items:", "  - a", "-", "", "x", "- 'it''s' # b", '  more: "c"']).lines).toEqual([
      "x: 1",
      "items:",
      "  - a",
      "-",
      "",
      "x",
      "- 'it''s' # b",
      '  more: "c"',
    ]);
  });
});

describe("front matter", () => {
  it("gives the items it lists", () => {
    const rows = [
      "---",
      "labels:",
      "  - x",
      "checklist:",
      "  - Freeze",
      "  - text: Tell",
      "note: |",
      "  y",
      "---",
      "# Move",
      "- [ ] a",
    ];
    const { checklist } = parse(rows.join("\n"));
    expect(checklist.title).toBe("Move");
    expect(checklist.items.map(({ line, words }) => [line, plain(words)])).toEqual([
      [5, "Freeze"],
      [6, "Tell"],
      [11, "a"],
    ]);
    expect(checklist.blocks.slice(0, 3)).toEqual([
      { kind: "note", from: 1, to: 4 },
      { kind: "item", from: 5, to: 5, ref: "i1" },
      { kind: "item", from: 6, to: 6, ref: "i2" },
    ]);
    expect(parse("---\nitems:\n  - a\n---\n- [ ] b").checklist.title).toBe("Checklist");
  });

  it("is read between plus signs too", () => {
    const { checklist } = parse('+++\ntitle = "Move"\ntasks = [\n  "Freeze",\n]\n"x"\n+++\n- [ ] a');
    expect(checklist.title).toBe("Move");
    expect(checklist.items.map(({ words }) => plain(words))).toEqual(["Freeze", "a"]);
  });
});
