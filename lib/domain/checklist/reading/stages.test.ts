import { describe, expect, it } from "vitest";
import { parse } from "@/lib/domain/checklist/parse";

const read = (rows: string[], readings = {}) => parse(["- [ ] Prepare", ...rows].join("\n"), readings);
const staged = (rows: string[], readings = {}) =>
  read(rows, readings).checklist.stages.map(({ name, gate, roles }) => [name, gate, ...roles.map(({ role }) => role)]);

describe("stages", () => {
  it("end with the final one, wherever it is written", () => {
    expect(
      staged(["# Sign-off", "## Final word", "- Web Head: ____", "## First look", "- Web Lead: ____"]).map(
        ([name]) => name,
      ),
    ).toEqual(["First look", "Final word"]);
    expect(
      staged(["# Sign-off", "## Go/No-Go", "- CTO: ____", "## Executive", "- CEO: ____", "## QA", "- QA: ____"]).map(
        ([name]) => name,
      ),
    ).toEqual(["QA", "Go/No-Go", "Executive"]);
  });

  it("have a name where the heading has none", () => {
    expect(staged(["#", "- [ ] Web Lead: ____ Date: ____"])).toEqual([["Sign-off", "go", "Web Lead"]]);
  });

  it("follow the numbers of a column or of their headings", () => {
    const table = ["| Level | Approver | Approved |", "|---|---|---|"];
    const rows = ["| 2 | CTO | ☐ |", "| 1 | QA Lead | ☐ |", "| Final | CEO | ☐ |", "| 1 | DBA | ☐ |"];
    expect(staged(["# Sign-off", ...table, ...rows])).toEqual([
      ["Stage 1", "go", "QA Lead", "Database Administrator"],
      ["Stage 2", "go", "Chief Technology Officer"],
      ["Final", "go", "Chief Executive Officer"],
    ]);
    const headings = ["## Level 2: board", "- CTO: ____", "## Level 1: makers", "- QA: ____"];
    expect(staged(["# Sign-off", ...headings]).map(([name]) => name)).toEqual(["Level 1: makers", "Level 2: board"]);
    expect(staged(["# Sign-off", ...headings, "## Room 3", "- SRE: ____"]).map(([name]) => name)).toEqual([
      "Level 2: board",
      "Level 1: makers",
      "Room 3",
    ]);
  });
});

describe("a sign-off block after the launch", () => {
  const rows = [
    "# Sign-off",
    "- QA: ____",
    "# Post-launch sign-off",
    "## Makers",
    "- QA: ____",
    "## Keepers",
    "- SRE: ____",
  ];

  it("decides go like any other, and is told once", () => {
    expect(staged(rows)).toEqual([
      ["Sign-off", "go", "QA Lead"],
      ["Keepers", "go", "Site Reliability Engineer"],
    ]);
    expect(read(rows).problems).toEqual([
      {
        line: 4,
        message:
          'Line 4: "Post-launch sign-off" stands after the launch; its signatures decide whether to launch unless you let them decide the close.',
        ask: false,
        answers: [
          { value: "go", label: "They decide go" },
          { value: "close", label: "They decide the close" },
        ],
        chosen: "go",
      },
      { line: 6, message: 'Line 6: "QA Lead" signs twice in this document; the first place counts.', ask: false },
    ]);
  });

  it("is not told of a role that has still to be named", () => {
    const told = parse(["- [ ] a", "## Sign-off", "### Shop", "Signed: ____", "### Mail", "Signed: ____"].join("\n"));
    expect(told.problems.filter(({ line }) => line > 1).map(({ line, ask }) => [line, ask])).toEqual([
      [4, true],
      [6, true],
    ]);
  });

  it("decides the close where a person says so; a role may sign at both gates", () => {
    expect(staged(rows, { 4: "close" })).toEqual([
      ["Sign-off", "go", "QA Lead"],
      ["Makers", "close", "QA Lead"],
      ["Keepers", "close", "Site Reliability Engineer"],
    ]);
  });

  it("leaves go to the default stages where it is the only one", () => {
    const closure = ["# Closure sign-off", "- QA: ____"];
    expect(staged(closure, { 2: "close" }).map(([name, gate]) => [name, gate])).toEqual([
      ["Technical", "go"],
      ["Final approval", "go"],
      ["Closure sign-off", "close"],
    ]);
  });
});
