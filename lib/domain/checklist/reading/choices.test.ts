import { describe, expect, it } from "vitest";
import { type Item, plain } from "@/lib/domain/checklist/checklist";
import { parse } from "@/lib/domain/checklist/parse";

const read = (...rows: string[]) => parse(["# Doc", ...rows].join("\n"));
const items = (...rows: string[]) => read(...rows).checklist.items.map(told);
/** "question {answer|answer}", with a star behind what is ticked, or the words of an ordinary item. */
const told = ({ words, options, ticked }: Item) =>
  plain(words) +
  (options.length > 0 ? ` {${options.map((each) => plain(each.words)).join("|")}}` : "") +
  (ticked ? "*" : "");
const kinds = (...rows: string[]) => read(...rows).checklist.blocks.map(({ kind, from }) => `${from} ${kind}`);

describe("answers on one line", () => {
  it("make one item of a bullet", () => {
    expect(
      items(
        "## Checks",
        "- [ ] Yes / [ ] No: backup checked",
        "- [ ] Target: [ ] staging [x] production",
        "- □ Cache ☐ cold ☐ warm",
        "- [ ] Backup verified?",
        "  [ ] Yes [ ] No",
        "  Owner: Ann",
        "  - by hand",
      ),
    ).toEqual([
      "backup checked {Yes|No}",
      "Target {staging|production}*",
      "Cache {cold|warm}",
      "Backup verified? {Yes|No}",
    ]);
  });

  it("take the words before the list, or the title, where they name no question", () => {
    expect(items("## Launch", "- [ ] GO [ ] NO-GO")).toEqual(["Launch {GO|NO-GO}"]);
    expect(items("## Launch", "Who decides:", "- [ ] Ann [ ] Bob")).toEqual(["Who decides {Ann|Bob}"]);
    expect(items("- [ ] a", "* [ ] Ann [ ] Bob")).toEqual(["a", "Ann / Bob {Ann|Bob}"]);
  });

  it("make an item of a line without a box that asks for yes or no", () => {
    const rows = [
      "## Checks",
      "- [ ] a",
      "- Backups run: ☐ Yes ☐ No",
      "  - nightly",
      "",
      "**Logs read**: Yes ☐ No ☐",
      "",
      "Cache warm ☐ yes ☐ no",
    ];
    const { items, blocks } = read(...rows).checklist;
    expect(items.map(told)).toEqual(["a", "Backups run {Yes|No}", "Logs read {Yes|No}", "Cache warm {yes|no}"]);
    expect(items[1]?.notes).toHaveLength(1);
    expect(items[1]?.options).toMatchObject([
      { id: "o1", line: 4 },
      { id: "o2", line: 4 },
    ]);
    expect(blocks.filter(({ kind }) => kind === "option-set").map(({ ref }) => ref)).toEqual(["i2", "i3", "i4"]);
  });

  it("are a field where the label is one of the release", () => {
    const { fields, items } = read(
      "- Release type: [ ] Patch [x] Minor",
      "- Severity: Low ☐ High ☐",
      "## Outcome",
      "GO [ ]  NO-GO [ ]",
      "Decision: GO / NO-GO (circle one)",
      "Environment: staging / production",
      "**Result:** Pass/Fail",
      "**Type:** [Major/Minor/Patch]",
      "",
      "Host: prod/eu-1",
      "",
      "Mode: prod/eu-1",
      "",
      "Status: none of these / a sentence that is much too long to be an answer",
    ).checklist;
    expect(items).toEqual([]);
    expect(fields.map(({ label, value, choices }) => [label, value, choices.join("|")])).toEqual([
      ["Release type", "Minor", "Patch|Minor"],
      ["Severity", null, "Low|High"],
      ["Outcome", null, "GO|NO-GO"],
      ["Decision", null, "GO|NO-GO"],
      ["Environment", null, "staging|production"],
      ["Result", null, "Pass|Fail"],
      ["Type", null, "Major|Minor|Patch"],
    ]);
  });
});

it("names answers by themselves where nothing else does, and a line of them that nothing names is a note", () => {
  expect(items("- [ ] GO", "- [ ] NO-GO")).toEqual(["Doc {GO|NO-GO}"]);
  expect(items("##", "- [ ] GO", "- [ ] NO-GO")).toEqual(["GO / NO-GO {GO|NO-GO}"]);
  const { checklist } = read("- [ ] a", "##", "- GO [ ] NO-GO [ ]", "", "[ ] GO [ ] NO-GO");
  expect(checklist.fields).toEqual([]);
});

describe("answers below one another", () => {
  it("are one item behind words that say so, with what stands below them", () => {
    const { items, sections } = read(
      "## Run",
      "Choose one:",
      "- [ ] By night",
      "  quietly",
      "- [x] By day",
      "- [ ] Strategy (choose one)",
    ).checklist;
    expect(items.map(told)).toEqual(["Choose one {By night quietly|By day|Strategy (choose one)}*"]);
    expect(items[0]).toMatchObject({ kind: "option-set", line: 3, to: 7 });
    expect(items[0]?.options[0]).toMatchObject({ line: 4, notes: [] });
    expect(sections[1]?.body).toEqual([{ kind: "item", id: "i1" }]);
  });

  it("keep what stands before their question in its paragraph", () => {
    const rows = ["## Run", "Now it begins.", "Pick one:", "- [ ] a", "  - slow", "- [ ] b"];
    expect(items(...rows)).toEqual(["Pick one {a|b}"]);
    expect(kinds(...rows)).toEqual([
      "1 title",
      "2 heading",
      "3 note",
      "4 option-set",
      "5 option-set",
      "6 note",
      "7 option-set",
    ]);
  });

  it("are told by the heading, by the bullet above and in documents without boxes", () => {
    expect(items("## Route (one)", "- [ ] sea", "- [ ] land")).toEqual(["Route (one) {sea|land}"]);
    expect(items("- [ ] Route: select one", "  - [ ] sea", "  - [x] land")).toEqual(["Route: select one {sea|land}*"]);
    expect(items("## Run", "Either:", "- sea", "- land")).toEqual(["Either {sea|land}"]);
  });

  it.each([
    ["## Decision", "- [ ] **GO** – launch", "- [ ] **NO-GO**: wait"],
    ["## Decision", "Which route do we take?", "- [ ] sea", "- [ ] land"],
    ["## Decision", "- [ ] Choose a route:", "  - [ ] sea", "  - [ ] land"],
  ])("are doubtful where only they say it: %s", (...rows) => {
    const { checklist, problems } = read(...rows);
    expect(checklist.items.map(({ kind }) => kind)).toEqual(["option-set"]);
    const [problem] = problems.filter(({ answers }) => answers);
    expect(problem).toMatchObject({ ask: false, chosen: "options", line: rows.length });
    const chosen = parse(["# Doc", ...rows].join("\n"), { [rows.length]: "tasks" });
    expect(chosen.checklist.items.map(({ kind }) => kind)).not.toContain("option-set");
    expect(chosen.problems.find(({ answers }) => answers)?.chosen).toBe("tasks");
  });

  it("are a field below a sign-off heading", () => {
    const { items, fields } = read(
      "- [ ] a",
      "## Approval",
      "**Verdict**",
      "- [ ] Approved",
      "- [x] Rejected",
    ).checklist;
    expect(items.map(told)).toEqual(["a"]);
    expect(read("## Approval", "- [ ] Go", "- [ ] No-go").checklist.fields).toMatchObject([
      { label: "Approval", value: null },
    ]);
    expect(fields).toMatchObject([
      { label: "Verdict", value: "Rejected", choices: ["Approved", "Rejected"], line: 5, to: 6 },
    ]);
  });

  it.each([
    ["one of them is", "Choose one:", "- [ ] a"],
    ["more is to be done below them", "Choose one:", "- [ ] a", "  - [ ] c", "- [ ] b"],
    ["they are no answers", "Which of these?", "- [ ] Run the whole suite once more in the other region", "- [ ] b"],
    ["nothing asks", "- [ ] sea", "- [ ] land"],
    ["boxes stand elsewhere", "- [ ] x", "", "Choose one:", "", "* a", "* b"],
  ])("are tasks where %s", (_, ...rows) => {
    expect(read("## Run", ...rows).checklist.items.map(({ kind }) => kind)).not.toContain("option-set");
  });
});
