import { describe, expect, it } from "vitest";
import { parse } from "@/lib/domain/checklist/parse";

const read = (...rows: string[]) => parse(rows.join("\n")).checklist;
const contingent = (...rows: string[]) =>
  read("- [ ] Prepare", ...rows)
    .items.slice(1)
    .map((item) => item.contingency);

describe("procedures", () => {
  it("are lists without boxes below a rollback or an incident", () => {
    const checklist = read(
      "- [ ] Prepare",
      "# Back-out",
      "1. Point DNS back",
      "   ```",
      "   dns back",
      "   ```",
      "# Outage",
      "- Call the lead",
      "  - by phone",
    );
    expect(checklist.items.map(({ line, contingency, group }) => [line, contingency, group])).toEqual([
      [1, null, false],
      [3, "rollback", false],
      [8, "incident", true],
      [9, "incident", false],
    ]);
    expect(checklist.blocks.filter(({ kind }) => kind === "procedure")).toHaveLength(3);
  });

  it("are boxes below a title that carries them out, at any depth", () => {
    expect(contingent("# Rollback steps", "## Data", "- [ ] Check tables")).toEqual(["rollback"]);
    expect(contingent("# If the release fails", "- [ ] Check tables")).toEqual(["rollback"]);
  });

  it("are boxes that are all actions, and none that prepares", () => {
    expect(contingent("# Rollback", "- [ ] **Stop** the queue", "- [ ] Tell support")).toEqual([
      "rollback",
      "rollback",
    ]);
    expect(contingent("# Rollback", "- [ ] Restore tested", "- [ ] Stop switch documented")).toEqual([null, null]);
    expect(contingent("# Rollback", "- [ ] Owner named")).toEqual([null]);
    expect(contingent("# Rollback preparation", "- [ ] Stop writes")).toEqual([null]);
    expect(contingent("# Rollback", "- - [ ] Restore")).toEqual([null]);
  });

  it("are numbered where boxes stand beside them, bullets then only explain", () => {
    const { items } = read("- [ ] Prepare", "# Rollback", "1. Point DNS back", "", "* slowly", "", "- [ ] Owner named");
    expect(items.map(({ line, contingency }) => [line, contingency])).toEqual([
      [1, null],
      [3, "rollback"],
      [7, null],
    ]);
  });

  it("may be one command", () => {
    expect(read("- [ ] Prepare", "# Rollback", "```sh", "undo", "```").items[1]).toMatchObject({
      kind: "step",
      contingency: "rollback",
    });
  });

  it("leave criteria for stopping as criteria, boxes or not", () => {
    const checklist = read("- [ ] Prepare", "# Rollback criteria", "- [ ] error rate above 5 %", "- p95 above 2 s");
    expect(checklist.items).toHaveLength(1);
    expect(checklist.sections[1]?.body.map(({ kind }) => kind)).toEqual(["criterion", "criterion"]);
  });

  it("mark a section only where all of it belongs to one", () => {
    const { sections } = read(
      "# Doc",
      "## Trouble",
      "### Rollback",
      "1. back",
      "### Incident",
      "1. call",
      "## Rollback",
      "1. again",
      "### Rollback steps",
      "1. more",
    );
    expect(sections.map(({ contingency }) => contingency)).toEqual([
      null,
      null,
      "rollback",
      "incident",
      "rollback",
      "rollback",
    ]);
  });
});

describe("steps", () => {
  const kinds = (...rows: string[]) =>
    read("# Doc", "- [ ] box", ...rows)
      .items.slice(1)
      .map(({ kind }) => kind);

  it("are headings with a command and no box, with what explains it", () => {
    const { items } = read(
      "# Doc",
      "- [ ] box",
      "## Reload",
      "Twice.",
      "- slowly",
      "```",
      "reload",
      "```",
      "Deployed by: ____",
    );
    expect(items[1]).toMatchObject({
      kind: "step",
      words: ["Reload"],
      notes: [{ line: 4 }, { line: 5 }],
      line: 3,
      to: 8,
    });
  });

  it("may hold the command in a list", () => {
    expect(kinds("## Reload", "1. now", "   ```", "   reload", "   ```")).toEqual(["step"]);
  });

  it("are none with a box, below a reference, for settings or for output", () => {
    expect(kinds("## A", "```", "x", "```", "### B", "- [ ] y")).toEqual(["item"]);
    expect(kinds("## Port reference", "```", "x", "```")).toEqual([]);
    expect(kinds("## A", "```", "# only", "PORT=1", "```")).toEqual([]);
    expect(kinds("## A", "```json", "{}", "```")).toEqual([]);
    expect(read("# Doc", "## A", "- bullet", "```", "x", "```").items.map(({ kind }) => kind)).toEqual(["item"]);
  });
});

describe("option sets", () => {
  it("are one item of two bold lines or more, with what each needs", () => {
    const { items, fields } = read(
      "- [ ] Prepare",
      "# Choose",
      "One of:",
      "",
      "**Variant 1 – *blue*:** *x*",
      "- switch",
      "",
      "**Variant 2: green**",
      "```",
      "green",
      "```",
      "Deployed by: ____",
    );
    expect(items[1]).toMatchObject({ kind: "option-set", line: 2, notes: [{ line: 3 }] });
    expect(items[1]?.options.map(({ id, line, notes, code }) => [id, line, notes.length, code.length])).toEqual([
      ["o1", 5, 1, 0],
      ["o2", 8, 0, 1],
    ]);
    expect(fields).toHaveLength(1);
  });

  it("take everything below an option's heading", () => {
    const { items } = read(
      "# Doc",
      "- [ ] a",
      "## Choose",
      "### Option A",
      "#### Detail",
      "```",
      "x",
      "```",
      "### Option B",
      "### Other",
      "```",
      "y",
      "```",
    );
    expect(items.slice(1).map(({ kind, line, to }) => [kind, line, to])).toEqual([
      ["option-set", 3, 9],
      ["step", 10, 13],
    ]);
    expect(items[1]?.options[0]).toMatchObject({ notes: [{ words: ["Detail"] }], code: [{ text: "x" }] });
  });

  it("are none where an option holds boxes, nor where there is only one", () => {
    expect(read("# Choose", "## Option A", "- [ ] a", "## Option B", "- [ ] b").items.map(({ kind }) => kind)).toEqual([
      "item",
      "item",
    ]);
    expect(read("# Choose", "- [ ] a", "## Take", "**Option A: all**", "- x").items).toHaveLength(1);
  });
});
