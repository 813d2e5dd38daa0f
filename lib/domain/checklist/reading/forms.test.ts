import { describe, expect, it } from "vitest";
import { parse } from "@/lib/domain/checklist/parse";

const read = (...rows: string[]) => parse(rows.join("\n")).checklist;
const told = (...rows: string[]) =>
  read(...rows).fields.map(({ label, kind, value, line, to }) => [label, kind, value, line, to]);

describe("fields", () => {
  it("are blanks behind a label, by kind, bullets too", () => {
    expect(
      told(
        "# Doc",
        "## Run",
        "Start time: ____",
        "Ran by: ____",
        "Release: ____",
        "Day: ____",
        "Driver name: ____",
        "Mood: ____",
        "Comments: ____",
        "- Commit: ____",
        "  - short",
      ),
    ).toEqual([
      ["Start time", "time", null, 3, 3],
      ["Ran by", "person", null, 4, 4],
      ["Release", "version", null, 5, 5],
      ["Day", "date", null, 6, 6],
      ["Driver name", "person", null, 7, 7],
      ["Mood", "text", null, 8, 8],
      ["Comments", "notes", null, 9, 9],
      ["Commit", "version", null, 10, 10],
    ]);
  });

  it("are what the head of a document states in bold, and nothing else that has a colon", () => {
    expect(told("# Doc", "**Owner:** Ann", "**Team**: Core", "## A", "**Why**: because", "Note: none")).toEqual([
      ["Owner", "person", "Ann", 2, 2],
      ["Team", "text", "Core", 3, 3],
    ]);
    expect(told("# Doc", "Owner: Ann")).toEqual([]);
    expect(told("**Owner:** Ann", "", "- [ ] a")).toEqual([["Owner", "person", "Ann", 1, 1]]);
  });

  it("leave other lines of their paragraph to be read", () => {
    const { sections, fields } = read("# Doc", "Please fill in", "Version: ____", "____ : nobody");
    expect(fields).toHaveLength(1);
    expect(sections[0]?.body).toMatchObject([{ note: { line: 2 } }, { note: { line: 4 } }]);
  });

  it("are bold labels of bullets with nothing behind them", () => {
    expect(told("# Doc", "- [ ] a", "- **Target date:**", "- **Hosts:**", "  - one", "- Why:")).toEqual([
      ["Target date", "date", null, 3, 3],
    ]);
  });

  it("keep their line where a blank line of another kind follows", () => {
    expect(told("# Doc", "Version: ____", "\f")).toEqual([["Version", "version", null, 2, 2]]);
  });

  it("may be a choice, chosen already", () => {
    const [field] = read("# Doc", "Result: [ ] Done [x] Undone [ ] Half").fields;
    expect(field).toMatchObject({ kind: "status", value: "Undone", choices: ["Done", "Undone", "Half"] });
    expect(read("# Doc", "- Result: [ ] Done [ ] Undone").fields).toHaveLength(1);
  });
});

describe("places to write", () => {
  const line = "_".repeat(20);

  it("take the label before them, also the last line of a paragraph", () => {
    expect(told("# Doc", "Version: ____", "Remarks:", line, line, "", "text")).toEqual(
      [
        ["Remarks", "notes", null, 3, 5],
        ["Version", "version", null, 2, 2],
      ].toReversed(),
    );
  });

  it("need none where they are long or several", () => {
    expect(told("# Doc", "Text.", "", line)).toEqual([["Notes", "notes", null, 4, 4]]);
    expect(told("# Doc", "", "___", "___")).toEqual([["Notes", "notes", null, 3, 4]]);
    expect(told("# Doc", "", "___", "", "***")).toEqual([]);
  });

  it("stay what they are below a step or an option", () => {
    expect(told("# Doc", "- [ ] a", "## Go", "```", "x", "```", "Notes:", line)).toHaveLength(1);
  });

  it("is read without the marks of a line that is slanted as a whole", () => {
    const { fields } = parse(["- [ ] a", "", "*Deployed by: ____*  ", "*Version: 1.0*"].join("\n")).checklist;
    expect(fields.map(({ label, value }) => [label, value])).toEqual([
      ["Deployed by", null],
      ["Version", "1.0"],
    ]);
  });
});
