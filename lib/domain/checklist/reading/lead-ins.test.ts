import { describe, expect, it } from "vitest";
import { plain } from "@/lib/domain/checklist/checklist";
import { parse } from "@/lib/domain/checklist/parse";

const read = (...rows: string[]) => parse(["# Doc", ...rows].join("\n"));
const items = (...rows: string[]) => read(...rows).checklist.items.map(({ words }) => plain(words));
const kinds = (...rows: string[]) => read(...rows).checklist.blocks.map(({ kind, from }) => `${from} ${kind}`);

describe("boxes that say when to stop", () => {
  it.each([
    "## Stop if ANY are true",
    "## Rollback triggers",
    "## Criteria for rollback",
    "## Reasons for NO-GO",
    "## Abort conditions",
    "## Do not proceed if",
  ])("are criteria below %s", (heading) => {
    expect(kinds("- [ ] a", heading, "- [ ] errors above 5 %", "- no backup")).toEqual([
      "1 title",
      "2 item",
      "3 heading",
      "4 criterion",
      "5 criterion",
    ]);
  });

  it("are criteria behind a paragraph, and below a bullet with a box or without one", () => {
    const rows = [
      "## Launch",
      "**Abort if any of these is true:**",
      "- [ ] errors",
      "",
      "Then",
      "* [ ] launch",
      "* Roll back if:",
      "  * [ ] latency doubles",
      "* [ ] Do not continue when any is true:",
      "  * [ ] alarms",
    ];
    expect(items(...rows)).toEqual(["launch", "Do not continue when any is true:"]);
    expect(kinds(...rows).filter((each) => each.endsWith("criterion"))).toEqual([
      "4 criterion",
      "8 criterion",
      "9 criterion",
      "11 criterion",
    ]);
  });

  it("are told by the heading above as well", () => {
    const rows = [
      "- [ ] a",
      "## 4. Rollback",
      "### 4.1 Triggers",
      "- errors",
      "### Steps",
      "1. restore",
      "## Rollback",
      "Criteria:",
      "- latency",
    ];
    expect(kinds(...rows).filter((each) => /criterion|procedure/.test(each))).toEqual([
      "5 criterion",
      "7 procedure",
      "10 criterion",
    ]);
  });

  it("are tasks where only what is done then is named", () => {
    expect(items("If the launch fails:", "- [ ] stop traffic", "", "Rollback (if needed):", "* [ ] restore")).toEqual([
      "stop traffic",
      "restore",
    ]);
  });
});

it("reads what explains the boxes as notes", () => {
  const rows = [
    "## Legend",
    "- [ ] open",
    "- [x] done",
    "## Run",
    "**Key:**",
    "- ☐ open",
    "",
    "Go",
    "* [ ] = open",
    "* [ ] b",
  ];
  expect(items(...rows)).toEqual(["b"]);
  expect(items("- [ ] = open", "- [x] = done", "", "## Run", "- plain")).toEqual(["plain"]);
});

describe("signs before bullets", () => {
  it("are ticks in a document without boxes, and criteria where they say what is good", () => {
    const rows = ["## State", "- ✅ migrated", "- ❌ warmed", "  - ✔️ twice", "- plain", "  - ```", "    x", "    ```"];
    const { items } = read(...rows, "", "It is successful if:", "- ✓ no errors").checklist;
    expect(items.map(({ words, ticked }) => [plain(words), ticked])).toEqual([
      ["migrated", true],
      ["warmed", false],
      ["twice", true],
      ["plain", false],
    ]);
    expect(kinds("## State", "- a", "## Success criteria", "- ✅ b").at(-1)).toBe("5 criterion");
  });

  it("are ticks beside drawn boxes or in their list, and nothing elsewhere", () => {
    const ticked = (...rows: string[]) => read(...rows).checklist.items.map((item) => [plain(item.words), item.ticked]);
    expect(ticked("## A", "- ☐ Green ✅", "- ✅ b", "", "And", "", "* ❌ c")).toEqual([
      ["Green ✅", false],
      ["b", true],
      ["c", false],
    ]);
    expect(ticked("## A", "- [ ] a", "- ✅ b", "", "And", "", "* ✅ c", "## B ✅", "- ✅ d")).toEqual([
      ["a", false],
      ["b", true],
    ]);
  });
});

describe("lists without boxes", () => {
  it("of what is known are fields", () => {
    const { items, fields } = read(
      "- Owner: Ann",
      "- Release: 2.1",
      "- Date: 3 May",
      "## Run",
      "- Status: done",
      "- go",
    ).checklist;
    expect(fields.map(({ label, kind, value }) => [label, kind, value])).toEqual([
      ["Owner", "person", "Ann"],
      ["Release", "version", "2.1"],
      ["Date", "date", "3 May"],
    ]);
    expect(items.map(({ words }) => plain(words))).toEqual(["Status: done", "go"]);
    expect(read("- Strategy:", "- Key metrics:", "## Run", "- Copy:", "", "```", "cp", "```").checklist).toMatchObject({
      fields: [{ label: "Strategy", value: null }, { label: "Key metrics" }],
      items: [{ line: 5 }],
    });
  });

  it("hold no items in what keeps a place, thanks or asks for remarks", () => {
    expect(
      items(
        "- copy",
        "- ...",
        "- (1) …",
        "- TBD",
        "- <add item here>",
        "- Any comments?",
        "- Thank you!",
        "- 🎉 Celebrate",
      ),
    ).toEqual(["copy"]);
    expect(items("- [ ] 🎉 Celebrate")).toEqual(["🎉 Celebrate"]);
  });

  it("hold no items where a box only keeps a place, which is told", () => {
    const { checklist, problems } = read("- [ ] a", "  - [ ] ...", "  - [ ] b", "- [ ] <add item here>");
    expect(checklist.items.map(({ words }) => plain(words))).toEqual(["a", "b"]);
    expect(problems.map(({ message }) => message)).toEqual(
      expect.arrayContaining([
        'Line 3: "..." only holds a place for an item; write what is to be done or remove it.',
        'Line 5: "<add item here>" only holds a place for an item; write what is to be done or remove it.',
      ]),
    );
  });
});

describe("numbered steps without boxes among boxes", () => {
  const rows = (heading: string, ...steps: string[]) => ["## Prepare", "- [ ] a", heading, ...steps];

  it.each([
    [3, rows("## Deployment", "1. Stop", "2. Start")],
    [3, rows("## After the launch", "1. Look", "2. Tell")],
    [3, rows("## Work", "1. `npm ci`", "2. `npm start`")],
    [3, rows("## Work", "1. Build", "   ```", "   npm ci", "   ```", "2. Run", "   ```", "   npm start", "   ```")],
    [3, rows("## Work", "1. Ask Ann", "2. Ask Bob")],
    [1, rows("## Regions", "1. Europe", "2. - Asia")],
    [1, rows("## Regions", "1. Europe", "2. Asia")],
  ])("%s items at first", (count, given) => {
    const { checklist, problems } = read(...given);
    expect(checklist.items).toHaveLength(count);
    const doubts = problems.filter(({ answers }) => answers);
    expect(doubts).toMatchObject([{ line: 5, ask: false, chosen: count > 1 ? "items" : "notes" }]);
    const other = parse(["# Doc", ...given].join("\n"), { 5: count > 1 ? "notes" : "items" });
    expect(other.checklist.items).toHaveLength(count > 1 ? 1 : 3);
  });

  it.each([
    [rows("## Deployment", "1. [Stop](#stop)", "2. [Start](#start)")],
    [rows("## Deployment", "1. Stop")],
    [rows("## Deployment", "- Stop", "- Start")],
    [rows("## Notes", "1. Stop", "2. Start")],
    [["1. Stop", "2. Start", "## Run", "- [ ] a"]],
  ])("are nothing to ask about in %j", (given) => {
    const { checklist, problems } = read(...given);
    expect(checklist.items).toHaveLength(1);
    expect(problems).toEqual([]);
  });
});
