import { describe, expect, it } from "vitest";
import { plain } from "@/lib/domain/checklist/checklist";
import { parse } from "@/lib/domain/checklist/parse";

const read = (rows: string[], readings = {}) => parse(rows.join("\n"), readings);
const due = (rows: string[], readings = {}) =>
  read(rows, readings).checklist.items.map(({ words, condition }) => [plain(words), condition]);

const releases = [
  "# Release",
  "## Patch release",
  "- [ ] cherry-pick",
  "## Major release",
  "- [ ] announce (if applicable)",
  "### Documents",
  "- [ ] rewrite",
  "```sh",
  "build",
  "```",
  "## Everywhere",
  "- [ ] tag",
];

describe("flows side by side", () => {
  it("are conditions of what stands in them", () => {
    expect(due(releases)).toEqual([
      ["cherry-pick", "Patch release"],
      ["announce (if applicable)", "if applicable"],
      ["rewrite", "Major release"],
      ["tag", null],
    ]);
    expect(read(releases).checklist.sections.map(({ condition }) => condition)).toEqual([
      undefined,
      "Patch release",
      "Major release",
      undefined,
      undefined,
    ]);
    expect(read(releases).problems.filter(({ answers }) => answers)).toEqual([
      {
        line: 2,
        message:
          'Line 2: "Patch release" (line 2), "Major release" (line 4) are read as flows of which not all apply: keep all, each with its condition, or only one.',
        ask: false,
        answers: [
          { value: "all", label: "Keep all" },
          { value: "Patch release", label: "Only Patch release" },
          { value: "Major release", label: "Only Major release" },
        ],
        chosen: "all",
      },
    ]);
  });

  it("are only read where a person keeps another one", () => {
    expect(due(releases, { 2: "Patch release" })).toEqual([
      ["cherry-pick", "Patch release"],
      ["tag", null],
    ]);
    const { checklist } = read(releases, { 2: "Patch release" });
    expect(checklist.sections[2]?.body).toMatchObject([{ kind: "note", note: { line: 5 } }]);
    expect(checklist.blocks.map(({ kind }) => kind)).toEqual([
      "title",
      "heading",
      "item",
      "heading",
      "note",
      "heading",
      "note",
      "code",
      "heading",
      "item",
    ]);
  });

  it("may stand at the top, and be told by the words above them", () => {
    const top = ["# For a hotfix", "- [ ] a", "# For a minor release", "- [ ] b"];
    expect(due(top).map(([, condition]) => condition)).toEqual(["For a hotfix", "For a minor release"]);
    const picked = ["# List", "## Where", "Delete the part that does not apply.", "### Docker", "- [ ] a", "### Metal"];
    expect(due([...picked, "- [ ] b"]).map(([, condition]) => condition)).toEqual(["Docker", "Metal"]);
  });

  it("are none alone, nor in what is only read", () => {
    expect(due(["# List", "## Emergency release", "- [ ] a", "## More", "- [ ] b"]).flat()).toEqual([
      "a",
      null,
      "b",
      null,
    ]);
    const links = ["# List", "- [ ] a", "## Links", "### If new", "- x", "### If old", "- y"];
    expect(read(links).problems).toEqual([]);
  });
});

describe("titles with a condition", () => {
  const doubts = (...rows: string[]) => read(["# List", ...rows]).problems.filter(({ answers }) => answers).length;

  it("are flows only where something is done in them", () => {
    expect(doubts("## If GO", "- [ ] a", "## If NO-GO, reason", "Say why.")).toBe(0);
    expect(doubts("## If GO", "### Now", "- [ ] a", "## If NO-GO", "- [ ] b")).toBe(1);
    expect(doubts("## If GO", "```", "go", "```", "## If NO-GO", "| Task |", "|---|", "| [ ] wait |")).toBe(1);
  });
});

describe("bold lines that part flows", () => {
  const rows = [
    "# List",
    "## Night",
    "**If GO:**",
    "- [ ] announce",
    "",
    "**If ROLLBACK**:",
    "- [ ] redeploy",
    "- [ ] tell",
  ];

  it("are headings; what is done if things go wrong waits until that is declared", () => {
    const { checklist, problems } = read(rows);
    expect(checklist.sections.map(({ title, level, condition }) => [title, level, condition])).toEqual([
      ["List", 1, undefined],
      ["Night", 2, undefined],
      ["If GO", 3, "If GO"],
      ["If ROLLBACK", 3, undefined],
    ]);
    expect(checklist.items.map(({ contingency, condition }) => [contingency, condition])).toEqual([
      [null, "If GO"],
      ["rollback", null],
      ["rollback", null],
    ]);
    expect(problems).toEqual([]);
  });

  it("stay lines where there is one below a heading, or two kinds of words", () => {
    const alone = [
      "# List",
      "## Night",
      "**If GO:**",
      "- [ ] a",
      "**Beware**",
      "",
      "## Day",
      "**If GO:**",
      "",
      "- [ ] b",
    ];
    expect(read(alone).checklist.sections.map(({ title }) => title)).toEqual(["List", "Night", "Day"]);
  });
});
