import { expect, it } from "vitest";
import { parse } from "@/lib/domain/checklist/parse";

const sections = (...rows: string[]) =>
  parse(rows.join("\n")).checklist.sections.map(({ level, title, line }) => `${line} ${"#".repeat(level)} ${title}`);

it("finds headings below a title that is the only one", () => {
  expect(
    sections(
      "# Move",
      "",
      "Tagging:",
      "- a",
      "",
      "**Copy**",
      "",
      "Read this.",
      "",
      "1) Check",
      "- b",
      "",
      "[Later]",
      "- c",
    ),
  ).toEqual(["1 # Move", "3 ## Tagging:", "6 ## Copy", "10 ## 1) Check", "13 ## Later"]);
});

it("finds lines of capitals", () => {
  expect(sections("Move", "", "BEFORE THE MOVE", "", "Read this.", "", "AFTER IT:", "", "- b", "", "OK")).toEqual([
    "1 # Move",
    "3 ## BEFORE THE MOVE",
    "7 ## AFTER IT:",
  ]);
});

it("takes a bold line before boxes for a part of its section, and leaves others alone", () => {
  expect(
    sections("# Move", "## Before", "**Data**", "", "- [ ] a", "", "**Hosts**", "", "Text.", "## After", "- [ ] b"),
  ).toEqual(["1 # Move", "2 ## Before", "3 ### Data", "10 ## After"]);
});
