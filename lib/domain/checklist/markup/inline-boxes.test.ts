import { expect, it } from "vitest";
import { box } from "./box";
import { inlineBoxes } from "./inline-boxes";

/** The label, the answers (a ticked one with a star) and the rest, of a line that may open with a box. */
function read(line: string) {
  const opening = box(line);
  const found = inlineBoxes(opening?.rest ?? line, opening);
  if (found === null) return null;
  return [found.label, found.options.map(({ words, ticked }) => words + (ticked ? "*" : "")).join("|"), found.rest];
}

it.each([
  ["GO [ ]  NO-GO [ ]", "", "GO|NO-GO", ""],
  ["[ ] Yes [ ] No", "", "Yes|No", ""],
  ["[ ] Yes / [x] No", "", "Yes|No*", ""],
  ["[x] Yes or [ ] No", "", "Yes*|No", ""],
  ["[ ] Yes / [ ] No: backup checked", "", "Yes|No", "backup checked"],
  ["[ ] Yes / [ ] No – backup checked", "", "Yes|No", "backup checked"],
  ["Severity: ☐ Low ☐ High", "Severity:", "Low|High", ""],
  ["**Severity:** ☐ Low ☑ High", "**Severity:**", "Low|High*", ""],
  ["Decision: GO ☐ NO-GO ☐", "Decision:", "GO|NO-GO", ""],
  ["Backup checked  Yes ☐  No ☐", "Backup checked", "Yes|No", ""],
  ["Backup checked? (☐ yes / ☐ no)", "Backup checked?", "yes|no", ""],
  ["Backup ☐ Not started ☐ In progress ☑ Complete", "Backup", "Not started|In progress|Complete*", ""],
  ["□ Target ☐ staging ☐ production", "Target", "staging|production", ""],
  ["[ ] Target: [ ] staging [ ] production", "Target:", "staging|production", ""],
  ["□ Low □ Medium ☑ High", "", "Low|Medium|High*", ""],
  ["Size: [ ] small (up to 5) [ ] large (more)", "Size:", "small (up to 5)|large (more)", ""],
])("picks the answers of %j", (line, label, options, rest) => {
  expect(read(line)).toEqual([label, options, rest]);
});

it.each([
  "[ ] Replace `[ ]` by `[x]` in the board",
  "[ ] One box",
  "[ ] Tick this one [ ]",
  "list[ ] and map[ ] of hosts",
  "[ ](a) [ ](b)",
  "[ ]   [ ] two empty",
  "[ ] Back up the whole database to the other region first, with nobody in it [ ] then copy",
  "words",
  `a ${"[ ] b ".repeat(400)}`,
])("leaves %j alone", (line) => {
  expect(read(line)).toBeNull();
});
