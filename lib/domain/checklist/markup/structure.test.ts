import { describe, expect, it } from "vitest";
import { plain } from "@/lib/domain/checklist/checklist";
import { parse } from "@/lib/domain/checklist/parse";

const read = (rows: string[], readings = {}) => {
  const { checklist, problems } = parse(rows.join("\n"), readings);
  return {
    title: checklist.title,
    sections: checklist.sections.map(({ title, line }) => `${line} ${title}`),
    items: checklist.items.map(({ line, words }) => `${line} ${plain(words)}`),
    problems,
    blocks: checklist.blocks,
  };
};
const asked = (rows: string[], readings = {}) =>
  read(rows, readings).problems.map(({ line, ask, chosen, answers }) => [line, ask, chosen, answers?.length]);

describe("a checklist inside a fence", () => {
  const rows = [
    "# How to",
    "Copy this:",
    "",
    "````md",
    "# Release",
    "## Go",
    "[ ] a",
    "```",
    "- [ ] b",
    "```",
    "````",
    "- Ask",
  ];

  it("is the document, unless a person leaves it as code", () => {
    const { items, sections, problems } = read(rows);
    expect(items).toEqual(["7 a"]);
    expect(sections).toEqual(["1 How to", "5 Release", "6 Go"]);
    expect(problems.slice(0, 1)).toEqual([
      {
        line: 4,
        message:
          "Line 4: the boxes of this document stand in a fence, as text to be copied (to line 11): read as the checklist.",
        ask: false,
        answers: [
          { value: "document", label: "Read the fence as the checklist" },
          { value: "code", label: "Leave it as code" },
        ],
        chosen: "document",
      },
    ]);
    expect(read(rows, { 4: "code" }).items).toEqual(["12 Ask"]);
  });

  it("may be in several, and in a list", () => {
    expect(read(["1. Copy:", "   ```", "   - [ ] a", "   ```", "", "~~~text", "☐ b", "~~~"]).items).toEqual(
      expect.arrayContaining(["3 a", "7 b"]),
    );
  });

  it("is none beside boxes outside, in a language, or without boxes", () => {
    expect(asked(["- [ ] a", "```", "- [ ] b", "```"])).toEqual([]);
    expect(asked(["- a", "```bash", "- [ ] b", "```"])).toEqual([]);
    expect(asked(["- a", "```", "[ -f x ]", "```"])).toEqual([]);
  });
});

describe("a fence that never ends", () => {
  it("is told, and asked about where boxes stand in it", () => {
    expect(read(["- [ ] a", "```sh", "run"]).problems).toEqual([
      { line: 2, message: "Line 2: the fence that begins here is never closed, so all to line 3 is code.", ask: false },
    ]);
    const rows = ["- [ ] a", "> ```sh", "> run", "# B", "```", "- [ ] b", "```x", "- [ ] c"];
    expect(asked(rows)).toEqual([
      [2, false, undefined, undefined],
      [5, true, "code", 2],
    ]);
    expect(asked(rows, { 5: "code" })).toContainEqual([5, false, "code", 2]);
    expect(read(rows, { 5: "document" }).items).toEqual(["1 a", "6 b"]);
    expect(asked(["```"])).toContainEqual([1, false, undefined, undefined]);
  });
});

describe("boxes indented so far that they are code", () => {
  const rows = ["- [ ] a", "# Notes", "    - [ ] b", "      - [ ] c", "", "text"];

  it("are left so where boxes stand elsewhere, and asked about", () => {
    expect(read(rows).items).toEqual(["1 a"]);
    expect(asked(rows)).toEqual([[3, false, "code", 2]]);
    expect(read(rows, { 3: "document" }).items).toEqual(["1 a", "3 b", "4 c"]);
  });

  it("are items where they are all there are", () => {
    expect(read(["# B", "", "    - [ ] b", "", "    - [ ] c"]).items).toEqual(["3 b", "5 c"]);
  });
});

describe("tricks", () => {
  it("are shown and told", () => {
    const { items, problems, title } = read(["# Go\u200B", "- [ ] Pay \u202Eeno\u202C", "```", "run\u200B", "```"]);
    expect(title).toBe("Go⟨U+200B⟩");
    expect(items).toEqual(["2 Pay ⟨U+202E⟩eno⟨U+202C⟩"]);
    expect(problems.map(({ message }) => message)).toEqual([
      "Line 1: it holds characters that are not seen (U+200B); they are shown as ⟨U+200B⟩.",
      "Line 2: it holds characters that are not seen (U+202E, U+202C); they are shown as ⟨U+202E⟩.",
      "Line 4: it holds characters that are not seen (U+200B); they are shown as ⟨U+200B⟩.",
    ]);
    const many = read(new Array<string>(100).fill("- [ ] a\u200B")).problems;
    expect(many.filter(({ message }) => message.includes("not seen"))).toHaveLength(20);
  });

  it("of HTML stay text", () => {
    expect(read(["- [ ] a <script>x()</script> <img src=x onerror=y()>"]).items).toEqual([
      "1 a <script>x()</script> <img src=x onerror=y()>",
    ]);
  });
});

describe("HTML in Markdown", () => {
  it("hides comments, and gives summaries as headings of the tasks below them", () => {
    const rows = [
      "# Go",
      "<!-- [ ] x",
      "- [ ] y -->",
      "<details><summary>Data</summary>",
      "- [ ] a",
      "</details>",
      "> [!WARNING]",
      "> Slow.",
    ];
    const { items, sections, blocks } = read(rows);
    expect(items).toEqual(["5 a"]);
    expect(sections).toEqual(["1 Go", "4 Data"]);
    expect(blocks[1]).toEqual({ kind: "note", from: 2, to: 3 });
  });

  it("tells a comment that never ends", () => {
    const { items, problems } = read(["- [ ] a <!-- b", "- [ ] c", "<!-- d"]);
    expect(items).toHaveLength(2);
    expect(problems).toMatchObject([{ line: 1, ask: false }]);
  });
});

describe("nesting", () => {
  it("deeper than is followed loses no line, nor what follows", () => {
    const deep = Array.from({ length: 60 }, (_, depth) => `${"  ".repeat(depth)}- [ ] a${depth}`);
    const { items, problems } = read([...deep, "# B", "- [ ] b"]);
    expect(items).toHaveLength(61);
    expect(problems).toMatchObject([{ line: 41 }]);
    expect(read([`${"> ".repeat(100_000)}a`, "- [ ] b"])).toMatchObject({ items: ["2 b"], problems: [{ line: 1 }] });
    const mixed = `${"> ".repeat(35)}${"- ".repeat(1)}x`;
    const both = [mixed, ...deep.slice(0, 40).map((line) => `${"> ".repeat(35)}${line}`)];
    expect(read([...both, "", "# B", "- [ ] b"]).problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /^Line \d+: lists or quotations nest too deep here: what stands deeper is kept as a note\.$/,
      ),
    ]);
  });
});

it("reads headings drawn with lines as one block with them", () => {
  const { sections, blocks } = read(["════", "Move", "════", "- [ ] a", "=== Check ===", "- [ ] b"]);
  expect(sections).toEqual(["2 Move", "5 Check"]);
  expect(blocks[0]).toMatchObject({ from: 1, to: 3 });
});

it("takes the words of a heading inside a bullet for those of the bullet", () => {
  expect(read(["# A", "- ## B", "  - [ ] c", "- [ ] ### D"]).items).toEqual(["2 B", "3 c", "4 D"]);
  expect(read(["# A ##", "B", "---", "- [ ] c"]).sections).toEqual(["1 A", "2 B"]);
});
